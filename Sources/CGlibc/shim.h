#ifndef KONTO_CGLIBC_SHIM_H
#define KONTO_CGLIBC_SHIM_H

/* What Swift's module Glibc leaves out: the settings of malloc, and the exchange of two files. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <malloc.h>
#include <sys/syscall.h>
#include <unistd.h>

/* renameat2(2) with RENAME_EXCHANGE: each path then names what the other named; 0, or -1 with errno. */
static inline int konto_exchange(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u);
}
#endif
