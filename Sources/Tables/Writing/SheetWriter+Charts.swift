import CXLSXWriter
import Foundation

extension SheetWriter {
    mutating func write(_ chart: ChartDocument) {
        guard let drawing = xlsx.workbook_add_chart(book, Self.type(of: chart.kind)) else {
            return fail("the chart cannot be made", chart.row, chart.column)
        }
        for series in chart.series { add(series, to: drawing, chart.kind) }
        xlsx.chart_title_set_name(drawing, chart.title)
        if let title = chart.categoryTitle { xlsx.chart_axis_set_name(drawing.pointee.x_axis, title) }
        if let title = chart.valueTitle { xlsx.chart_axis_set_name(drawing.pointee.y_axis, title) }
        if chart.series.count < 2 { xlsx.chart_legend_set_position(drawing, UInt8(LXW_CHART_LEGEND_NONE.rawValue)) }
        if chart.kind != .line, chart.startsAtZero { xlsx.chart_axis_set_min(drawing.pointee.y_axis, 0) }
        let status = chart.description.withCString { description in
            var options = lxw_chart_options()
            options.description = UnsafeMutablePointer(mutating: description)
            options.x_scale = chart.scale
            options.y_scale = chart.scale
            return xlsx.worksheet_insert_chart_opt(
                page, Self.row(chart.row), Self.column(chart.column), drawing, &options)
        }
        check(status, chart.row, chart.column)
    }

    private func add(
        _ series: ChartDocument.Series, to drawing: UnsafeMutablePointer<lxw_chart>, _ kind: ChartDocument.Kind
    ) {
        guard let added = xlsx.chart_add_series(drawing, nil, nil) else { return }
        let (categories, values) = (series.categories, series.values)
        xlsx.chart_series_set_categories(
            added, series.sheet, Self.row(categories.rows.lowerBound), Self.column(categories.columns.lowerBound),
            Self.row(categories.rows.upperBound), Self.column(categories.columns.upperBound))
        xlsx.chart_series_set_values(
            added, series.sheet, Self.row(values.rows.lowerBound), Self.column(values.columns.lowerBound),
            Self.row(values.rows.upperBound), Self.column(values.columns.upperBound))
        xlsx.chart_series_set_name(added, series.name)
        guard let colour = series.colour else { return }
        if kind == .line {
            var line = lxw_chart_line()
            line.color = colour
            line.width = 2.25
            xlsx.chart_series_set_line(added, &line)
        } else {
            var fill = lxw_chart_fill()
            fill.color = colour
            xlsx.chart_series_set_fill(added, &fill)
        }
    }

    private static func type(of kind: ChartDocument.Kind) -> UInt8 {
        switch kind {
        case .columns: UInt8(LXW_CHART_COLUMN.rawValue)
        case .bars: UInt8(LXW_CHART_BAR.rawValue)
        case .line: UInt8(LXW_CHART_LINE.rawValue)
        }
    }
}
