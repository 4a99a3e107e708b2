#include "CVoiceBackground.h"

// Every compiler of the toolchains that build this package has it, whichever standard it calls itself.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char data[] = {
#embed "background.bin"
};

const void *timbre_voice_background(void) { return data; }

size_t timbre_voice_background_size(void) { return sizeof data; }
