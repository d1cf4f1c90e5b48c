/* A disk that fails: the nth call that writes to a file of the database, and each after it or that
 * one only, does not do what was asked.
 *
 * FAULT_AT   the call, counted from 1
 * FAULT_KIND enospc | eio | short | fsync | lost
 * FAULT_ON   part of the path of the files that are meant
 *
 * enospc: the write says that the disk is full, from then on
 * eio:    the write says that the disk failed, once
 * short:  the write does half of it, then the disk is full from then on
 * fsync:  the sync says that the disk failed, once
 * lost:   the sync says it did and did nothing, from then on
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls;

static int meant(int file) {
    const char *on = getenv("FAULT_ON");
    char link[64], path[4096];
    if (!on) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return strstr(path, on) != NULL;
}

static int is(const char *kind) {
    const char *asked = getenv("FAULT_KIND");
    return asked && !strcmp(asked, kind);
}

/* 0: as always; 1: fails now; 2: fails later than the first time. */
static int due(void) {
    const char *at = getenv("FAULT_AT");
    if (!at) return 0;
    long now = __sync_add_and_fetch(&calls, 1), when = atol(at);
    return now == when ? 1 : now > when ? 2 : 0;
}

/* How much of a write is done; -1 with errno where none is. */
static ssize_t fault(size_t bytes, int *failed) {
    *failed = 0;
    int now = due();
    if (is("enospc") && now) { *failed = 1; errno = ENOSPC; return -1; }
    if (is("eio") && now == 1) { *failed = 1; errno = EIO; return -1; }
    if (is("short") && now == 1) return (ssize_t)(bytes / 2);
    if (is("short") && now == 2) { *failed = 1; errno = ENOSPC; return -1; }
    return (ssize_t)bytes;
}

#define REAL(type, name, ...)                                        \
    static type (*real)(__VA_ARGS__);                                \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *from, size_t bytes) {
    REAL(ssize_t, write, int, const void *, size_t);
    int failed;
    if (!meant(file)) return real(file, from, bytes);
    ssize_t part = fault(bytes, &failed);
    return failed ? -1 : real(file, from, (size_t)part);
}

ssize_t pwrite(int file, const void *from, size_t bytes, off_t at) {
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t);
    int failed;
    if (!meant(file)) return real(file, from, bytes, at);
    ssize_t part = fault(bytes, &failed);
    return failed ? -1 : real(file, from, (size_t)part, at);
}

ssize_t pwrite64(int file, const void *from, size_t bytes, off64_t at) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t);
    int failed;
    if (!meant(file)) return real(file, from, bytes, at);
    ssize_t part = fault(bytes, &failed);
    return failed ? -1 : real(file, from, (size_t)part, at);
}

static int synced(int file, int (*real)(int)) {
    if (!meant(file)) return real(file);
    int now = due();
    if (is("fsync") && now == 1) { errno = EIO; return -1; }
    if (is("lost") && now) return 0;
    return real(file);
}

int fsync(int file) {
    REAL(int, fsync, int);
    return synced(file, real);
}

int fdatasync(int file) {
    REAL(int, fdatasync, int);
    return synced(file, real);
}
