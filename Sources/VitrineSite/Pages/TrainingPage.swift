import Liquid
import VitrineModel

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
}
