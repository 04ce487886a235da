#pragma once

// What glibc declares under _GNU_SOURCE only, which Swift's Glibc module does not set.
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
extern int syncfs(int descriptor);
