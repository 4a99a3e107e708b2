#ifndef C_VOICE_BACKGROUND_H
#define C_VOICE_BACKGROUND_H

#include <stddef.h>

/// The shipped background: counts of how other people write, as `timbre voice background` made them.
const void *_Nonnull timbre_voice_background(void);

/// Its length in bytes.
size_t timbre_voice_background_size(void);

#endif
