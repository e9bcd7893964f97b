
// The same with covariants, every component a row.
static constexpr long C = N_COMPONENTS;

#ifndef DOUBLE_BACKWARD

extern "C" void run_forward_with_covariants(real *a, real *b, real *c, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}}, written[] = {{b, B, L}, {c, C, L + B}};
    sweep_short<L + B + C>(read, written, outer, inner, n_threads,
                           [](real **x, long s, long w)
                               __attribute__((noinline)) { forward<vec, real>(x[0], s, x[1], w, x[2], w); });
}

extern "C" void run_backward_with_covariants(real *a, real *g, real *h, real *to_a, long outer, long inner,
                                             int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}, {h, C, L + B}}, written[] = {{to_a, L, L + B + C}};
    sweep_short<2 * L + B + C>(read, written, outer, inner, n_threads,
                               [](real **x, long s, long w) __attribute__((noinline)) {
                                   backward<vec, real>(x[0], s, x[1], s, x[2], s, x[3], w);
                               });
}

#else

extern "C" void run_double_backward_with_covariants(real *a, real *g, real *h, real *v, real *to_a, real *to_g,
                                                    real *to_h, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}, {h, C, L + B}, {v, L, L + B + C}};
    const Array written[] = {{to_a, L, 2 * L + B + C}, {to_g, B, 3 * L + B + C}, {to_h, C, 3 * L + 2 * B + C}};
    sweep_short<3 * L + 2 * B + 2 * C>(read, written, outer, inner, n_threads,
                                       [](real **x, long s, long w) __attribute__((noinline)) {
                                           double_backward<vec, real>(x[0], s, x[1], s, x[2], s, x[3], s, x[4], w, x[5],
                                                                      w, x[6], w);
                                       });
}

#endif
