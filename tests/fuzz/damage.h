/* The main of a fuzzer where there is no libFuzzer: it damages story files by itself.

   PROGRAM SECONDS FILE... */
#ifndef DAMAGE_H
#define DAMAGE_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define LARGEST (1u << 19) /* bytes of a story */

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static uint32_t drawn = 1;

static inline uint32_t draw(uint32_t below) {
    drawn ^= drawn << 13;
    drawn ^= drawn >> 17;
    drawn ^= drawn << 5;
    return drawn % below;
}

/* Which part of a story to damage, from its first byte to behind its last; all of it if they are left as they are. */
void choose_part(const uint8_t *bytes, uint32_t *low, uint32_t *high);

#ifndef LIBFUZZER
int main(int count, char **names) {
    if (count < 3) return fprintf(stderr, "usage: PROGRAM SECONDS FILE...\n"), 2;
    double seconds = atof(names[1]);
    unsigned long cases = 0;
    for (clock_t began = clock(); (double)(clock() - began) / CLOCKS_PER_SEC < seconds; cases++) {
        static uint8_t bytes[LARGEST];
        FILE *file = fopen(names[2 + draw((uint32_t)count - 2)], "rb");
        if (!file) return perror("fuzz"), 2;
        uint32_t size = (uint32_t)fread(bytes, 1, sizeof bytes, file), low = 0, high = size;
        fclose(file);
        if (size < 64) continue;
        choose_part(bytes, &low, &high);
        if (high > size || low >= high) { low = 0; high = size; }
        for (uint32_t n = 1 + draw(high - low < 65 ? 2 : 40); n; n--)
            bytes[low + draw(high - low)] = (uint8_t)(draw(3) ? draw(256) : 255 * draw(2));
        LLVMFuzzerTestOneInput(bytes, size);
    }
    printf("%lu damaged stories\n", cases);
    return 0;
}
#endif

#endif
