#ifndef KONTO_CLIBCRYPTO_SHIM_H
#define KONTO_CLIBCRYPTO_SHIM_H

/* The functions of OpenSSL 1: those that came after them look their algorithms up by name, and the first
   look-up loads a provider, which costs more than half a millisecond. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <unistd.h>

/* As much as getentropy gives at once is far more than a number of 256 bits takes. */
static inline int kcrypto_random(unsigned char *bytes, int count) {
  return count >= 0 && count <= 256 && getentropy(bytes, (size_t)count) == 0;
}
static inline int kcrypto_random_status(void) { return 1; }

/* Readies the library, without its configuration file, to take random numbers from the kernel: its own
   generator costs a millisecond to start. */
static inline int kcrypto_start(void) {
  static const RAND_METHOD kernel = {
    .bytes = kcrypto_random, .pseudorand = kcrypto_random, .status = kcrypto_random_status
  };
  return OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG | OPENSSL_INIT_NO_ATEXIT, NULL) == 1
    && RAND_set_rand_method(&kernel) == 1;
}
#endif
