// The symmetriser on whole arrays [outer][row][inner], inner contiguous. Both layouts are of this form: moments
// [atoms, n, l, channels] with outer = atoms * n, and rows [l, ...] with outer = 1.
//
// Where inner is long, the programs read and write memory as it is, vector by vector. Where it is short but fills most
// of its vectors, they read beyond the end of a row, and what they write in excess the next row overwrites. Otherwise
// tiles of several outer indices are packed into a buffer [row][lane] in the first cache; so are the odd elements at
// the end of a long inner. What an element gives depends neither on its place nor on the number of threads.

// Lanes of a buffer row. The tile in memory and its packed copy share a cache of 32 kB or more; larger tiles took
// twice the time. Large bases compute so much that their rows may lie in the second cache.
static constexpr long lanes(long n_rows) {
    const long fits = 10240 / (n_rows * (long)sizeof(vec));
    return W * (fits < 4 ? 3 : fits > 16 ? 16 : fits);
}

// Elements that a thread reads from each row before it goes on to its next tile, where inner is long: enough for the
// processor to see the rows coming.
static constexpr long RUN = 256 * W;

template <long N>
static inline void copy_rest(real *to, const real *from, long n) {
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

// Whole vectors: up to W - 1 elements beyond n are read and written, too.
static inline void copy_loosely(real *to, const real *from, long n) {
    for (long i = 0; i < n; i += W) store<vec>(to + i, load<vec>(from + i));
}

// An array of `rows` rows, which are rows place, place + 1, ... of the buffer.
struct Array {
    real *data;
    long rows, place;
};

// body(0), ..., body(n_tiles - 1), by threads that have at least LEAST elements of all rows each: half a millisecond.
template <class Body>
static void in_tiles(long n_tiles, int n_threads, long n_elements, Body body) {
#ifdef SHARE_ALWAYS
    constexpr long LEAST = 1;
#else
    constexpr long LEAST = 1L << 19;
#endif
    static thread_local Sharing sharing;  // of this program
    long n = n_threads < n_tiles ? n_threads : n_tiles;
    if (n > n_elements / LEAST) n = n_elements / LEAST;
    if (n < 1) n = 1;
    const bool shared = sharing.pays();
    const double seconds = in_parts(int(n), shared, [&](int k) {
        for (long tile = n_tiles * k / n; tile < n_tiles * (k + 1) / n; ++tile) body(tile);
    });
    if (n > 1) sharing.took(shared, seconds, double(n_elements));
}

// Runs program(first rows of every array, distance of rows read, distance of rows written) on all elements.
template <long N_ROWS, int N_READ, int N_WRITTEN, class Program>
static void sweep(const Array (&read)[N_READ], const Array (&written)[N_WRITTEN], long outer, long inner, int n_threads,
                  Program program) {
    constexpr long LANES = lanes(N_ROWS), STRIDE = LANES + W;  // not a power of two: rows on different cache sets
    const bool packed = inner <= LANES && inner % W;
    const long n_together = packed ? LANES / inner : 1, n_runs = packed ? 1 : (inner + RUN - 1) / RUN;
    const long n_tiles = (outer + n_together - 1) / n_together * n_runs;
    in_tiles(n_tiles, n_threads, outer * inner * N_ROWS, [&](long tile) {
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
            program(rows, i < in_place ? inner : STRIDE, i < in_place ? inner : STRIDE);
        }
        for (const Array &x : written)
            for (long o = 0; o < n_outer; ++o)
                for (long r = 0; r < x.rows; ++r)
                    copy(memory(x, o, r) + in_place, buffer + (x.place + r) * STRIDE + o * width, width);
    });
}

// The same for short rows: values are read where they are, and written row after row, in excess.
template <long N_ROWS, int N_READ, int N_WRITTEN, class Program>
static void sweep_short(const Array (&read)[N_READ], const Array (&written)[N_WRITTEN], long outer, long inner,
                        int n_threads, Program program) {
    constexpr long LANES = lanes(N_ROWS), STRIDE = LANES + W, TILE = 16;
    const long whole = (inner + W - 1) / W * W, n_tiles = (outer + TILE - 2) / TILE;
    if (outer < 2 || inner % W == 0 || whole > LANES || 2 * inner < whole)
        return sweep<N_ROWS>(read, written, outer, inner, n_threads, program);
    in_tiles(n_tiles, n_threads, outer * inner * N_ROWS, [&](long tile) {
        alignas(64) real buffer[N_ROWS * STRIDE];
        const long end = tile + 1 < n_tiles ? (tile + 1) * TILE : outer - 1;
        for (long o = tile * TILE; o < end; ++o) {
            for (long i = 0; i < inner; i += W) {
                real *rows[N_READ + N_WRITTEN];
                for (int k = 0; k < N_READ; ++k) rows[k] = read[k].data + o * read[k].rows * inner + i;
                for (int k = 0; k < N_WRITTEN; ++k) rows[N_READ + k] = buffer + written[k].place * STRIDE + i;
                program(rows, inner, STRIDE);
            }
            for (const Array &x : written)
                for (long r = 0; r < x.rows; ++r) {
                    real *to = x.data + (o * x.rows + r) * inner;
                    const real *from = buffer + (x.place + r) * STRIDE;
                    if (o + 1 < end)
                        copy_loosely(to, from, inner);
                    else
                        copy(to, from, inner);  // what follows may be another thread's
                }
        }
    });
    // The last one has nothing behind it that may be read.
    Array last_read[N_READ], last_written[N_WRITTEN];
    for (int k = 0; k < N_READ; ++k)
        last_read[k] = {read[k].data + (outer - 1) * read[k].rows * inner, read[k].rows, read[k].place};
    for (int k = 0; k < N_WRITTEN; ++k)
        last_written[k] = {written[k].data + (outer - 1) * written[k].rows * inner, written[k].rows, written[k].place};
    sweep<N_ROWS>(last_read, last_written, 1, inner, 1, program);
}

static constexpr long L = N_LVECTORS, B = N_FEATURES;

#ifndef DOUBLE_BACKWARD

extern "C" void run_forward(real *a, real *b, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}}, written[] = {{b, B, L}};
    sweep_short<L + B>(read, written, outer, inner, n_threads, [](real **x, long s, long w) __attribute__((noinline)) {
        forward<vec, real>(x[0], s, x[1], w);
    });
}

extern "C" void run_backward(real *a, real *g, real *to_a, long outer, long inner, int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}}, written[] = {{to_a, L, L + B}};
    sweep_short<2 * L + B>(read, written, outer, inner, n_threads,
                           [](real **x, long s, long w)
                               __attribute__((noinline)) { backward<vec, real>(x[0], s, x[1], s, x[2], w); });
}

#else  // a library of its own, compiled when it is first wanted: it takes longest, and only training needs it

extern "C" void run_double_backward(real *a, real *g, real *v, real *to_a, real *to_g, long outer, long inner,
                                    int n_threads) {
    const Array read[] = {{a, L, 0}, {g, B, L}, {v, L, L + B}};
    const Array written[] = {{to_a, L, 2 * L + B}, {to_g, B, 3 * L + B}};
    sweep_short<3 * L + 2 * B>(read, written, outer, inner, n_threads,
                               [](real **x, long s, long w) __attribute__((noinline)) {
                                   double_backward<vec, real>(x[0], s, x[1], s, x[2], s, x[3], w, x[4], w);
                               });
}

#endif
