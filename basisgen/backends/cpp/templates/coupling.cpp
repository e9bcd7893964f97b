// The coupling on whole arrays [outer][row][inner][channel], channels contiguous; moments [outer][row][inner] are the
// same for all channels. Both layouts are of this form: rows before channels with inner = 1, and rows in front.
//
// Channels are taken vector by vector from where they lie; the odd ones at the end go through a buffer. Gradients with
// respect to moments are summed over the channels. What an edge gives does not depend on the number of threads.

static constexpr long C = N_COMPONENTS, L = N_LVECTORS, R = N_PATHS;

// An array of `rows` rows.
struct Array {
    real *data;
    long rows;
};

struct Shape {
    long outer, inner, channels;
    int n_threads;
};

// body(0), ..., body(n_edges - 1), by threads that have at least LEAST numbers each: half a millisecond.
template <class Body>
static void for_edges(long n_edges, double n_numbers, int n_threads, Body body) {
#ifdef SHARE_ALWAYS
    constexpr double LEAST = 1;
#else
    constexpr double LEAST = 1 << 19;
#endif
    static thread_local Sharing sharing;  // of this program
    long n = n_threads < n_edges ? n_threads : n_edges;
    if (n > n_numbers / LEAST) n = long(n_numbers / LEAST);
    if (n < 1) n = 1;
    const bool shared = sharing.pays();
    const double seconds = in_parts(int(n), shared, [&](int k) {
        for (long edge = n_edges * k / n; edge < n_edges * (k + 1) / n; ++edge) body(edge);
    });
    if (n > 1) sharing.took(shared, seconds, n_numbers);
}

// Runs program(rows of every array, their strides, moments, cotangents of moments, stride of both, gradients with
// respect to moments of the vector's channels) on all edges and channels. The first N_READ arrays are read. There may
// be no cotangents vl, and no gradients to_l.
template <long N_ROWS, int N_READ, int N, class Program>
static void sweep(const Array (&wide)[N], const real *l, const real *vl, real *to_l, const Shape &shape,
                  Program program) {
    const long inner = shape.inner, n = shape.channels, n_edges = shape.outer * inner;
    for_edges(n_edges, double(n_edges) * double(n * N_ROWS), shape.n_threads, [&](long edge) {
        alignas(64) real buffer[N_ROWS * W];
        alignas(64) real to_moments[L * W];
        vec sum[L] = {};
        const long o = edge / inner, i = edge % inner, at = o * L * inner + i;
        for (long channel = 0; channel < n; channel += W) {
            const long width = n - channel < W ? n - channel : W;
            real *rows[N], *next = buffer;
            long strides[N];
            for (int k = 0; k < N; ++k) {
                real *const memory = wide[k].data + (o * wide[k].rows * inner + i) * n + channel;
                rows[k] = width == W ? memory : next;
                strides[k] = width == W ? inner * n : W;
                if (width == W) continue;
                for (long row = 0; row < wide[k].rows; ++row, next += W)
                    for (long lane = 0; lane < W && k < N_READ; ++lane)  // lanes of zeros give zeros
                        next[lane] = lane < width ? memory[row * inner * n + lane] : 0;
            }
            program(rows, strides, l + at, vl ? vl + at : nullptr, inner, to_moments);
            for (long row = 0; row < L && to_l; ++row) sum[row] += load<vec>(to_moments + row * W);
            for (int k = N_READ; k < N && width < W; ++k) {
                real *const memory = wide[k].data + (o * wide[k].rows * inner + i) * n + channel;
                for (long row = 0; row < wide[k].rows; ++row)
                    for (long lane = 0; lane < width; ++lane) memory[row * inner * n + lane] = rows[k][row * W + lane];
            }
        }
        for (long row = 0; row < L && to_l; ++row) {
            real total = 0;
            for (long lane = 0; lane < W; ++lane) total += sum[row][lane];
            to_l[at + row * inner] = total;
        }
    });
}

#ifndef DOUBLE_BACKWARD

extern "C" void run_forward(real *c, real *l, real *r, real *m, long outer, long inner, long channels, int n_threads) {
    const Array wide[] = {{c, C}, {r, R}, {m, L}};
    sweep<C + R + L, 2>(
        wide, l, nullptr, nullptr, {outer, inner, channels, n_threads},
        [](real **x, long *s, const real *l, const real *, long sl, real *) __attribute__((noinline)) {
            forward<vec, real, real>(x[0], s[0], l, sl, x[1], s[1], x[2], s[2]);
        });
}

extern "C" void run_backward(real *c, real *l, real *r, real *g, real *to_c, real *to_l, real *to_r, long outer,
                             long inner, long channels, int n_threads) {
    const Array wide[] = {{c, C}, {r, R}, {g, L}, {to_c, C}, {to_r, R}};
    sweep<2 * C + 2 * R + L, 3>(
        wide, l, nullptr, to_l, {outer, inner, channels, n_threads},
        [](real **x, long *s, const real *l, const real *, long sl, real *to_l) __attribute__((noinline)) {
            backward<vec, real, real>(x[0], s[0], l, sl, x[1], s[1], x[2], s[2], x[3], s[3], to_l, W, x[4], s[4]);
        });
}

#else  // a library of its own, compiled when it is first wanted: it takes longest, and only training needs it

extern "C" void run_double_backward(real *c, real *l, real *r, real *g, real *vc, real *vl, real *vr, real *to_c,
                                    real *to_l, real *to_r, real *to_g, long outer, long inner, long channels,
                                    int n_threads) {
    const Array wide[] = {{c, C}, {r, R}, {g, L}, {vc, C}, {vr, R}, {to_c, C}, {to_r, R}, {to_g, L}};
    sweep<3 * C + 3 * R + 2 * L, 5>(
        wide, l, vl, to_l, {outer, inner, channels, n_threads},
        [](real **x, long *s, const real *l, const real *vl, long sl, real *to_l) __attribute__((noinline)) {
            double_backward<vec, real, real>(x[0], s[0], l, sl, x[1], s[1], x[2], s[2], x[3], s[3], vl, sl, x[4], s[4],
                                             x[5], s[5], to_l, W, x[6], s[6], x[7], s[7]);
        });
}

#endif
