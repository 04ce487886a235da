import Liquid
import VitrineModel

extension Edition {
    func chart(of aggregate: Aggregate) -> HTML? { nil }
    var map: HTML? { nil }
    var mapLegend: [MapLegendItem] { [] }
}

extension In where Thing == EnterpriseItem {
    var progressChart: HTML? { nil }
    func chart(of group: IndicatorGroup) -> HTML? { nil }
    func chart(of assessment: Assessment) -> HTML? { nil }
}
