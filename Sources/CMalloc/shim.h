#ifndef KONTO_CMALLOC_SHIM_H
#define KONTO_CMALLOC_SHIM_H

/* glibc's settings of malloc, which Swift's module Glibc leaves out. */
#include <malloc.h>
#endif
