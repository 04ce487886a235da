#pragma once

#include <spawn.h>

// What glibc declares under _GNU_SOURCE only, which Swift's Glibc module does not set.
extern int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned int flags);
extern int syncfs(int descriptor);
extern int pipe2(int ends[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *folder);
