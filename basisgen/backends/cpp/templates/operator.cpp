// The symmetriser on whole arrays [outer][row][inner], inner contiguous. Both layouts are of this form: moments
// [atoms, n, l, channels] with outer = atoms * n, and rows [l, ...] with outer = 1.
//
// Where inner is long, the programs read and write memory as it is, vector by vector. Where it is short, tiles of
// several outer indices are packed into a buffer [row][lane] in the first cache; so are the odd elements at the end of
// a long inner. What an element gives depends neither on its place in a tile nor on the number of threads.

// Lanes of a buffer row. The tile in memory and its packed copy share a cache of 32 kB or more; larger tiles took
// twice the time. Large bases compute so much that their rows may lie in the second cache.
static constexpr long lanes(long n_rows) {
    const long fits = 10240 / (n_rows * (long)sizeof(vec));
    return W * (fits < 4 ? 3 : fits > 16 ? 16 : fits);
}

// Vectors that a thread reads from each row before it goes on to its next tile, where inner is long.
static constexpr long RUN = 16 * W;

template <long N> static inline void copy_rest(real *to, const real *from, long n) {
    if (n & N) {
        __builtin_memcpy(to, from, N * sizeof(real));
        to += N;
        from += N;
    }
    if constexpr (N > 1) copy_rest<N / 2>(to, from, n);
}

// Short rows, always of the same length: branches that are guessed right, and no call.
static inline void copy(real *to, const real *from, long n) {
    for (; n >= W; n -= W, to += W, from += W) store<vec>(to, load<vec>(from));
    copy_rest<W / 2>(to, from, n);
}

// An array of `rows` rows, which are rows place, place + 1, ... of the buffer.
struct Array {
    real *data;
    long rows, place;
};

// Runs program(pointers to the first row of every array, distance of rows) on all elements.
template <long N_ROWS, int N_READ, int N_WRITTEN, class Program>
static void sweep(const Array (&read)[N_READ], const Array (&written)[N_WRITTEN], long outer, long inner,
                  int n_threads, Program program) {
    constexpr long LANES = lanes(N_ROWS), STRIDE = LANES + W;  // not a power of two: rows on different cache sets
    const bool packed = inner <= LANES && inner % W;
    const long n_together = packed ? LANES / inner : 1, n_runs = packed ? 1 : (inner + RUN - 1) / RUN;
    const long n_tiles = (outer + n_together - 1) / n_together * n_runs;
#ifdef _OPENMP
#pragma omp parallel for schedule(static) num_threads(n_threads) if (n_tiles > 1)
#endif
    for (long tile = 0; tile < n_tiles; ++tile) {
        alignas(64) real buffer[N_ROWS * STRIDE];
        const long first = tile / n_runs * n_together, start = tile % n_runs * RUN;
        const long n_outer = outer - first < n_together ? outer - first : n_together;
        const long length = packed || inner - start < RUN ? inner - start : RUN;
        const long in_place = packed ? 0 : length / W * W, width = length - in_place, n_lanes = n_outer * width;
        const auto memory = [=](const Array &x, long o, long r) {
            return x.data + ((first + o) * x.rows + r) * inner + start;
        };
        for (const Array &x : read) {
            for (long o = 0; o < n_outer; ++o)
                for (long r = 0; r < x.rows; ++r)
                    copy(buffer + (x.place + r) * STRIDE + o * width, memory(x, o, r) + in_place, width);
            for (long r = 0; r < x.rows; ++r)  // lanes that are computed and thrown away
                for (long i = n_lanes; i % W; ++i) buffer[(x.place + r) * STRIDE + i] = 0;
        }
        for (long i = 0; i < in_place + n_lanes; i += W) {
            real *rows[N_READ + N_WRITTEN];
            for (int k = 0; k < N_READ + N_WRITTEN; ++k) {
                const Array &x = k < N_READ ? read[k] : written[k - N_READ];
                rows[k] = i < in_place ? memory(x, 0, 0) + i : buffer + x.place * STRIDE + i - in_place;
            }
            program(rows, i < in_place ? inner : STRIDE);
        }
        for (const Array &x : written)
            for (long o = 0; o < n_outer; ++o)
                for (long r = 0; r < x.rows; ++r)
                    copy(memory(x, o, r) + in_place, buffer + (x.place + r) * STRIDE + o * width, width);
    }
    (void)n_threads;
}

static constexpr long L = N_LVECTORS, B = N_FEATURES;

#ifndef DOUBLE_BACKWARD

extern "C" void run_forward(real *a, real *b, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}}, written[] = {{b, B, L}};
    sweep<L + B>(read, written, outer, inner, n_threads, [](real **x, long s) __attribute__((noinline)) {
        forward<vec, real>(x[0], s, x[1], s);
    });
}

extern "C" void run_backward(real *a, real *g, real *to_a, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}}, written[] = {{to_a, L, L + B}};
    sweep<2 * L + B>(read, written, outer, inner, n_threads, [](real **x, long s) __attribute__((noinline)) {
        backward<vec, real>(x[0], s, x[1], s, x[2], s);
    });
}

#else  // a library of its own, compiled when it is first wanted: it takes longest, and only training needs it

extern "C" void run_double_backward(real *a, real *g, real *v, real *to_a, real *to_g, long outer, long inner,
                                    int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}, {v, L, L + B}};
    const Array written[] = {{to_a, L, 2 * L + B}, {to_g, B, 3 * L + B}};
    sweep<3 * L + 2 * B>(read, written, outer, inner, n_threads, [](real **x, long s) __attribute__((noinline)) {
        double_backward<vec, real>(x[0], s, x[1], s, x[2], s, x[3], s, x[4], s);
    });
}

#endif
