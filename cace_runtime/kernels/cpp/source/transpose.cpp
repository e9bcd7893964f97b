namespace {

// W x W transposition of values in registers.
template <int H, int... J>
INLINE void exchange(vec &a, vec &b, std::integer_sequence<int, J...>) {
    const vec low = shuffled<((J & H) ? W + (J ^ H) : J)...>(a, b);
    b = shuffled<((J & H) ? W + J : (J ^ H))...>(a, b);
    a = low;
}
template <int H>
INLINE void transpose_from(vec *x) {
    if constexpr (H > 0) {
        static_for<W>([&](auto i) {
            if constexpr ((i.value & H) == 0)
                exchange<H>(x[i.value], x[i.value | H], std::make_integer_sequence<int, W>{});
        });
        transpose_from<H / 2>(x);
    }
}
INLINE void transpose(vec *x) { transpose_from<W / 2>(x); }

// to[c][r] = from[r][c], a register of each at a time; rows of `from` are apart by so many numbers. Up to W - 1 numbers
// after the last of `to` are written, too.
__attribute__((flatten, noinline)) void put_transposed(const real *from, size_t apart, int n_rows, int n_columns,
                                                       real *to) {
    int c = 0;
    for (; c + W <= n_columns; c += W)
        // The last rows first: what their registers hold beyond them goes where the next columns are put later.
        for (int r = (n_rows - 1) / W * W; r >= 0; r -= W) {
            vec v[W];
            static_for<W>([&](auto i) { v[i] = r + i < n_rows ? at(from + (r + i) * apart + c) : vec{}; });
            transpose(v);
            static_for<W>([&](auto i) { put(to + size_t(c + i) * n_rows + r, v[i]); });
        }
    for (; c < n_columns; ++c)
        for (int r = 0; r < n_rows; ++r) to[size_t(c) * n_rows + r] = from[r * apart + c];
}

}  // namespace
