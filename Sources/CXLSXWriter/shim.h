#pragma once

#include <dlfcn.h>
#include <stdbool.h>
#include <xlsxwriter.h>

// The library is opened when the first workbook is written: few commands write one, and together with libzip and
// with what both bring along it would cost every command 2 ms.
#define XLSX_FUNCTIONS(F) \
    F(chart_add_series) F(chart_axis_set_min) F(chart_axis_set_name) F(chart_legend_set_position) \
    F(chart_series_set_categories) F(chart_series_set_fill) F(chart_series_set_line) F(chart_series_set_name) \
    F(chart_series_set_values) F(chart_title_set_name) F(format_set_align) F(format_set_bg_color) \
    F(format_set_bold) F(format_set_bottom) F(format_set_fg_color) F(format_set_font_color) \
    F(format_set_font_size) F(format_set_italic) F(format_set_num_format) F(format_set_pattern) \
    F(format_set_text_wrap) F(lxw_strerror) F(workbook_add_chart) F(workbook_add_format) \
    F(workbook_add_worksheet) F(workbook_close) F(workbook_new) F(workbook_set_properties) \
    F(worksheet_autofilter) F(worksheet_data_validation_range) F(worksheet_fit_to_pages) \
    F(worksheet_freeze_panes) F(worksheet_insert_chart_opt) F(worksheet_repeat_rows) F(worksheet_set_column) \
    F(worksheet_set_landscape) F(worksheet_set_paper) F(worksheet_write_blank) F(worksheet_write_boolean) \
    F(worksheet_write_comment_opt) F(worksheet_write_datetime) F(worksheet_write_number) \
    F(worksheet_write_string) F(worksheet_write_url_opt)

struct xlsx_functions {
#define F(name) __typeof__(&name) name;
    XLSX_FUNCTIONS(F)
#undef F
};

/// Returns false where the library is missing, or lacks a function.
static inline bool xlsx_load(struct xlsx_functions *functions) {
    void *library = dlopen("libxlsxwriter.so." LXW_SOVERSION, RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define F(name) \
    if (!(functions->name = (__typeof__(&name))dlsym(library, #name))) return false;
    XLSX_FUNCTIONS(F)
#undef F
    return true;
}
