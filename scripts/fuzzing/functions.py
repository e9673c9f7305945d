"""The functions of libedit 3.1 that a person can bind to keys, and ours."""
ED = """
  argument-digit clear-screen command delete-next-char delete-prev-char delete-prev-word digit end-of-file
  ignore insert kill-line move-to-beg move-to-end newline next-char next-history next-line prev-char
  prev-history prev-line prev-word quoted-insert redisplay search-next-history search-prev-history
  sequence-lead-in start-over transpose-chars unassigned
"""
EM = """
  capitol-case copy-prev-word copy-region delete-next-word delete-or-list delete-prev-char exchange-mark
  gosmacs-transpose inc-search-next inc-search-prev kill-line kill-region lower-case meta-next next-word
  set-mark toggle-overwrite universal-argument upper-case yank
"""
VI = """
  add add-at-eol alias change-case change-meta change-to-eol command-mode comment-out delete-meta
  delete-prev-char end-big-word end-word histedit history-word insert insert-at-bol kill-line-prev list-or-eof
  match next-big-word next-char next-word paste-next paste-prev prev-big-word prev-char prev-word redo
  repeat-next-char repeat-prev-char repeat-search-next repeat-search-prev replace-char replace-mode
  search-next search-prev substitute-char substitute-line to-column to-history-line to-next-char to-prev-char
  undo undo-line yank yank-end zero
"""
OURS = "complete search cancel suspend end-or-delete insert-paste ignore"
FUNCTIONS = [
    f"{group}-{name}" for group, names in [("ed", ED), ("em", EM), ("vi", VI), ("konto", OURS)] for name in names.split()
]
