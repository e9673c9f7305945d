#ifndef KONTO_CLIBSODIUM_SHIM_H
#define KONTO_CLIBSODIUM_SHIM_H

#include <sodium/core.h>
#include <sodium/crypto_pwhash_scryptsalsa208sha256.h>
#endif
