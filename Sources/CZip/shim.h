#pragma once

#include <dlfcn.h>
#include <stdbool.h>
#include <zip.h>

// The library is opened when the first workbook is read: see CXLSXWriter.
#define ZIP_FUNCTIONS(F) \
    F(zip_discard) F(zip_fclose) F(zip_fopen_index) F(zip_fread) F(zip_name_locate) F(zip_open_from_source) \
    F(zip_source_buffer_create) F(zip_source_free) F(zip_stat_index) F(zip_stat_init)

struct zip_functions {
#define F(name) __typeof__(&name) name;
    ZIP_FUNCTIONS(F)
#undef F
};

/// Returns false where the library is missing, or lacks a function.
static inline bool zip_load(struct zip_functions *functions) {
    // Debian's name, and everybody else's: the functions are the same.
    void *library = dlopen("libzip.so.4", RTLD_NOW | RTLD_LOCAL);
    if (!library) library = dlopen("libzip.so.5", RTLD_NOW | RTLD_LOCAL);
    if (!library) return false;
#define F(name) \
    if (!(functions->name = (__typeof__(&name))dlsym(library, #name))) return false;
    ZIP_FUNCTIONS(F)
#undef F
    return true;
}
