import Liquid
import VitrineContent

/// All training courses.
struct TrainingsPage: SitePage {
    static let template = "pages/trainings.html.liquid"
    static let view = rootView(
        "trainings_page", "Training courses.",
        [
            Field("trainings", .array(.object("training")), "By their next session, those that are over last.") {
                TrainingView.view.list($0.edition.index.trainings, $0.edition)
            }
        ])

    let page: PageContext

    static func sheets(_ desk: Desk) -> [Sheet?] {
        [
            desk.sheet(.section(.trainings)) { desk in
                TrainingsPage(
                    page: desk.page(
                        desk.describe(.trainings, hasDemo: desk.index.trainings.contains { $0.head.isDemo })))
            }
        ]
    }
}
