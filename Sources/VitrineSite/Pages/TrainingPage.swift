import Liquid
import VitrineContent

/// One training course.
struct TrainingPage: SitePage {
    static let template = "pages/training.html.liquid"
    static let view = rootView(
        "training_page", "A training course.",
        [
            Field("training", .object("training"), "The course.") { TrainingView.view(In($0.training, $0.edition)) }
        ])

    let page: PageContext
    let training: Training

    static func sheets(_ desk: Desk) -> [Sheet?] {
        desk.index.trainings.map { training in
            desk.sheet(.entry(training.reference), words: training.head.words) { desk in
                let page = desk.describe("training", training.reference, training.head)
                return TrainingPage(page: desk.page(page), training: training)
            }
        }
    }
}
