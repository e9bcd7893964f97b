
// The same with covariants, every component a row: an array for each degree, so that none is copied to be taken apart.
static constexpr int N_DEGREES = sizeof COMPONENTS / sizeof *COMPONENTS;
static constexpr long all_components() {
    long n = 0;
    for (long rows : COMPONENTS) n += rows;
    return n;
}
static constexpr long C = all_components();

// The rows of all degrees one after the other. A program asks for rows by numbers that a compiler knows, so it knows
// whose they are, too.
struct Degrees {
    real *first[N_DEGREES];
    long stride;
};
__attribute__((always_inline)) static inline real *operator+(const Degrees &x, long row) {
    int k = 0;
    for (; k < N_DEGREES - 1 && row >= COMPONENTS[k]; ++k) row -= COMPONENTS[k];
    return x.first[k] + row * x.stride;
}
__attribute__((always_inline)) static inline Degrees degrees(real *const *arrays, long stride) {
    Degrees x;
    for (int k = 0; k < N_DEGREES; ++k) x.first[k] = arrays[k];
    x.stride = stride;
    return x;
}

// Arrays of invariants and of each degree, whose rows are those from `place` on.
static void of_outputs(Array *array, real *const *x, long place) {
    *array = {*x, B, place};
    place += B;
    for (long rows : COMPONENTS) {
        *++array = {*++x, rows, place};
        place += rows;
    }
}

#ifndef DOUBLE_BACKWARD

// x: a, b, an array for each degree
extern "C" void run_forward_with_covariants(real *const *x, long outer, long inner, int n_threads) {
    const Array read[] = {{x[0], L, 0}};
    Array written[1 + N_DEGREES];
    of_outputs(written, x + 1, L);
    sweep_short<L + B + C>(read, written, outer, inner, n_threads,
                           [](real **x, long s, long w) __attribute__((noinline, flatten)) {
                               forward<vec, real>(x[0], s, x[1], w, degrees(x + 2, w), 1);
                           });
}

// x: a, g, an h for each degree, to_a
extern "C" void run_backward_with_covariants(real *const *x, long outer, long inner, int n_threads) {
    constexpr int D = N_DEGREES;
    const Array written[] = {{x[2 + D], L, L + B + C}};
    Array read[2 + D];
    read[0] = {x[0], L, 0};
    of_outputs(read + 1, x + 1, L);
    sweep_short<2 * L + B + C>(read, written, outer, inner, n_threads,
                               [](real **x, long s, long w) __attribute__((noinline, flatten)) {
                                   backward<vec, real>(x[0], s, x[1], s, degrees(x + 2, s), 1, x[2 + D], w);
                               });
}

#else

// x: a, g, an h for each degree, v, to_a, to_g, a to_h for each degree
extern "C" void run_double_backward_with_covariants(real *const *x, long outer, long inner, int n_threads) {
    constexpr int D = N_DEGREES;
    Array read[3 + D], written[2 + D];
    read[0] = {x[0], L, 0};
    of_outputs(read + 1, x + 1, L);
    read[2 + D] = {x[2 + D], L, L + B + C};
    written[0] = {x[3 + D], L, 2 * L + B + C};
    of_outputs(written + 1, x + 4 + D, 3 * L + B + C);
    sweep_short<3 * L + 2 * B + 2 * C>(
        read, written, outer, inner, n_threads, [](real **x, long s, long w) __attribute__((noinline, flatten)) {
            double_backward<vec, real>(x[0], s, x[1], s, degrees(x + 2, s), 1, x[2 + D], s, x[3 + D], w, x[4 + D], w,
                                       degrees(x + 5 + D, w), 1);
        });
}

#endif
