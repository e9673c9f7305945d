#ifndef KONTO_CLIBEDIT_SHIM_H
#define KONTO_CLIBEDIT_SHIM_H

/* histedit.h declares wcsdup again unless told that the platform has it. */
#ifndef HAVE_WCSDUP
#define HAVE_WCSDUP 1
#endif
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>
#include <histedit.h>

/* libedit's setters are C-variadic, which Swift does not import: one static
   inline per argument type, not per operation. */

typedef unsigned char (*kel_key_fn)(EditLine *, int);

/* The FILE globals are mutable variables, which Swift 6 rejects. */
static inline FILE *kel_stdin(void) { return stdin; }
static inline FILE *kel_stderr(void) { return stderr; }

static inline int kel_set_int(EditLine *e, int op, int value) { return el_wset(e, op, value); }
static inline int kel_set_pointer(EditLine *e, int op, void *p) { return el_wset(e, op, p); }
static inline int kel_get_pointer(EditLine *e, int op, void **p) { return el_wget(e, op, p); }
static inline int kel_get_int(EditLine *e, int op, int *value) { return el_wget(e, op, value); }
static inline int kel_set_string(EditLine *e, int op, const wchar_t *s) { return el_wset(e, op, s); }
static inline int kel_set_none(EditLine *e, int op) { return el_wset(e, op); }
static inline int kel_set_getc(EditLine *e, el_rfunc_t f) { return el_wset(e, EL_GETCFN, f); }
static inline int kel_add_function(EditLine *e, const wchar_t *name, const wchar_t *help, kel_key_fn f) {
  return el_wset(e, EL_ADDFN, name, help, f);
}

/* bind and setty take a NULL-terminated list of words. */
static inline int kel_command0(EditLine *e, int op) { return el_wset(e, op, (wchar_t *)NULL); }
static inline int kel_command1(EditLine *e, int op, const wchar_t *a) {
  return el_wset(e, op, a, (wchar_t *)NULL);
}
static inline int kel_command2(EditLine *e, int op, const wchar_t *a, const wchar_t *b) {
  return el_wset(e, op, a, b, (wchar_t *)NULL);
}
static inline int kel_command3(EditLine *e, int op, const wchar_t *a, const wchar_t *b, const wchar_t *c) {
  return el_wset(e, op, a, b, c, (wchar_t *)NULL);
}

/* Whether the terminal has a string capability of this termcap name. */
static inline int kel_has_capability(EditLine *e, const char *name) {
  char *value = NULL;
  return el_wget(e, EL_GETTC, name, &value, (void *)NULL) == 0 && value != NULL && *value != '\0';
}
#endif
