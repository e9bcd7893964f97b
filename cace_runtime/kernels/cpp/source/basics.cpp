#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <new>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace {

#define INLINE inline __attribute__((always_inline))

typedef decltype(vec{} < vec{}) ivec;  // integers as wide as the reals; what comparisons return

// Lanes of a and b by constant indices. gcc has the function of clang's name since version 12.
#ifndef __has_builtin
#define __has_builtin(x) 0
#endif
template <int... I>
INLINE vec shuffled(vec a, vec b) {
#if __has_builtin(__builtin_shufflevector) && !defined(OLD_SHUFFLES)
    return __builtin_shufflevector(a, b, I...);
#else
    return __builtin_shuffle(a, b, ivec{I...});
#endif
}

#ifdef __AVX512F__
constexpr int N_REGISTERS = 32;
#else
constexpr int N_REGISTERS = 16;
#endif

constexpr int round_up(int n, int step) { return (n + step - 1) / step * step; }
// Length of a row: whole vectors, and not a multiple of 1 kB, at which rows would evict each other from the L1 cache.
constexpr int padded(int n) {
    const int whole = round_up(n > 0 ? n : 1, W);
    return whole * int(sizeof(real)) % 1024 == 0 ? whole + W : whole;
}

template <class F, int... I>
INLINE void static_for_(F &&f, std::integer_sequence<int, I...>) {
    (f(std::integral_constant<int, I>{}), ...);
}
// f(0), f(1), ..., f(N - 1) with the index as a constant: local arrays stay in registers.
template <int N, class F>
INLINE void static_for(F &&f) {
    static_for_(f, std::make_integer_sequence<int, N>{});
}

// f(first, number of them as a constant) over 0 ... N - 1 in tiles of TILE and one of the rest.
template <int TILE, int N, class F>
INLINE void for_tiles(F &&f) {
    for (int i = 0; i + TILE <= N; i += TILE) f(i, std::integral_constant<int, TILE>{});
    if constexpr (N % TILE) f(N / TILE * TILE, std::integral_constant<int, N % TILE>{});
}

INLINE vec at(const real *p) { return load<vec>(p); }
INLINE void put(real *p, vec v) { store<vec>(p, v); }
INLINE vec all(real x) { return splat<vec>(x); }
INLINE real total(vec v) {
    real sum = 0;
    for (int i = 0; i < W; ++i) sum += v[i];
    return sum;
}

}  // namespace
