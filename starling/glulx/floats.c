/* Floating-point numbers: single (Glulx 3.1.3, section 2.12) and double (2.14) precision. A double is two words, the higher
   first; results are stored the lower word first. */
#include <math.h>
#include <string.h>

#include "glulx.h"

static float single(uint32_t bits) {
    float value;
    memcpy(&value, &bits, 4);
    return value;
}

static uint32_t bits_of(float value) {
    uint32_t bits;
    memcpy(&bits, &value, 4);
    return bits;
}

static double pair(const uint32_t *a) {
    uint64_t bits = (uint64_t)a[0] << 32 | a[1];
    double value;
    memcpy(&value, &bits, 8);
    return value;
}

static void give(double value, uint32_t *results) {
    uint64_t bits;
    memcpy(&bits, &value, 8);
    results[0] = (uint32_t)bits;
    results[1] = (uint32_t)(bits >> 32);
}

/* As an integer; too large numbers and NaN become the largest of their sign. */
static uint32_t integer(double value) {
    if (signbit(value)) return isnan(value) || value <= -2147483648.0 ? 0x80000000 : (uint32_t)(int32_t)value;
    return isnan(value) || value >= 2147483647.0 ? 0x7FFFFFFF : (uint32_t)(int32_t)value;
}

/* The whole quotient whose remainder fmod gives, with its sign also where it is 0. */
static double quotient(double a, double b, double remainder) {
    double value = (a - remainder) / b;
    return value == 0 ? (signbit(a) != signbit(b) ? -0.0 : 0.0) : value;
}

/* 1 to whatever and whatever to 0 are 1, also where C libraries let a signalling NaN through. */
static double power(double base, double exponent, bool is_single) {
    if (base == 1 || exponent == 0) return 1;
    return is_single ? (double)powf((float)base, (float)exponent) : pow(base, exponent);
}

void compute(uint32_t op, const uint32_t *a, uint32_t *r) {
    switch (op) {
    case OP_numtof: r[0] = bits_of((float)(int32_t)a[0]); break;
    case OP_ftonumz: r[0] = integer(truncf(single(a[0]))); break;
    case OP_ftonumn: r[0] = integer(roundf(single(a[0]))); break;
    case OP_ceil: r[0] = bits_of(ceilf(single(a[0]))); break;
    case OP_floor: r[0] = bits_of(floorf(single(a[0]))); break;
    case OP_fadd: r[0] = bits_of(single(a[0]) + single(a[1])); break;
    case OP_fsub: r[0] = bits_of(single(a[0]) - single(a[1])); break;
    case OP_fmul: r[0] = bits_of(single(a[0]) * single(a[1])); break;
    case OP_fdiv: r[0] = bits_of(single(a[0]) / single(a[1])); break;
    case OP_fmod: {
        float first = single(a[0]), second = single(a[1]), rest = fmodf(first, second);
        float whole = (first - rest) / second;
        r[0] = bits_of(rest);
        r[1] = whole == 0 ? (a[0] ^ a[1]) & 0x80000000 : bits_of(whole);
        break;
    }
    case OP_sqrt: r[0] = bits_of(sqrtf(single(a[0]))); break;
    case OP_exp: r[0] = bits_of(expf(single(a[0]))); break;
    case OP_log: r[0] = bits_of(logf(single(a[0]))); break;
    case OP_pow: r[0] = bits_of((float)power(single(a[0]), single(a[1]), true)); break;
    case OP_sin: r[0] = bits_of(sinf(single(a[0]))); break;
    case OP_cos: r[0] = bits_of(cosf(single(a[0]))); break;
    case OP_tan: r[0] = bits_of(tanf(single(a[0]))); break;
    case OP_asin: r[0] = bits_of(asinf(single(a[0]))); break;
    case OP_acos: r[0] = bits_of(acosf(single(a[0]))); break;
    case OP_atan: r[0] = bits_of(atanf(single(a[0]))); break;
    case OP_atan2: r[0] = bits_of(atan2f(single(a[0]), single(a[1]))); break;
    case OP_numtod: give((int32_t)a[0], r); break;
    case OP_dtonumz: r[0] = integer(trunc(pair(a))); break;
    case OP_dtonumn: r[0] = integer(round(pair(a))); break;
    case OP_ftod: give((double)single(a[0]), r); break;
    case OP_dtof: r[0] = bits_of((float)pair(a)); break;
    case OP_dceil: give(ceil(pair(a)), r); break;
    case OP_dfloor: give(floor(pair(a)), r); break;
    case OP_dadd: give(pair(a) + pair(a + 2), r); break;
    case OP_dsub: give(pair(a) - pair(a + 2), r); break;
    case OP_dmul: give(pair(a) * pair(a + 2), r); break;
    case OP_ddiv: give(pair(a) / pair(a + 2), r); break;
    case OP_dmodr: give(fmod(pair(a), pair(a + 2)), r); break;
    case OP_dmodq: give(quotient(pair(a), pair(a + 2), fmod(pair(a), pair(a + 2))), r); break;
    case OP_dsqrt: give(sqrt(pair(a)), r); break;
    case OP_dexp: give(exp(pair(a)), r); break;
    case OP_dlog: give(log(pair(a)), r); break;
    case OP_dpow: give(power(pair(a), pair(a + 2), false), r); break;
    case OP_dsin: give(sin(pair(a)), r); break;
    case OP_dcos: give(cos(pair(a)), r); break;
    case OP_dtan: give(tan(pair(a)), r); break;
    case OP_dasin: give(asin(pair(a)), r); break;
    case OP_dacos: give(acos(pair(a)), r); break;
    case OP_datan: give(atan(pair(a)), r); break;
    case OP_datan2: give(atan2(pair(a), pair(a + 2)), r); break;
    default: break;
    }
}

/* Whether two numbers differ by no more than a third. Equal infinities do, opposite ones do not. */
static bool near(double first, double second, double difference) {
    if (isnan(difference)) return false;
    if (isinf(first) && isinf(second)) return first == second;
    return fabs(second - first) <= fabs(difference);
}

/* The same in single precision, whose differences are rounded. */
static bool near_single(float first, float second, float difference) {
    if (isnan(difference)) return false;
    if (isinf(first) && isinf(second)) return first == second;
    return fabsf(second - first) <= fabsf(difference);
}

bool compare(uint32_t op, const uint32_t *a) {
    switch (op) {
    case OP_jfeq: return near_single(single(a[0]), single(a[1]), single(a[2]));
    case OP_jfne: return !near_single(single(a[0]), single(a[1]), single(a[2]));
    case OP_jflt: return single(a[0]) < single(a[1]);
    case OP_jfle: return single(a[0]) <= single(a[1]);
    case OP_jfgt: return single(a[0]) > single(a[1]);
    case OP_jfge: return single(a[0]) >= single(a[1]);
    case OP_jisnan: return isnan(single(a[0]));
    case OP_jisinf: return isinf(single(a[0]));
    case OP_jdeq: return near(pair(a), pair(a + 2), pair(a + 4));
    case OP_jdne: return !near(pair(a), pair(a + 2), pair(a + 4));
    case OP_jdlt: return pair(a) < pair(a + 2);
    case OP_jdle: return pair(a) <= pair(a + 2);
    case OP_jdgt: return pair(a) > pair(a + 2);
    case OP_jdge: return pair(a) >= pair(a + 2);
    case OP_jdisnan: return isnan(pair(a));
    default: return isinf(pair(a)); /* jdisinf */
    }
}
