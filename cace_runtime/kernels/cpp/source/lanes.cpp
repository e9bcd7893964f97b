namespace {

// Rows [l][column] of W atoms, `apart` numbers from atom to atom -> lanes [column][l][W]; with STRIDE 2 W one half of
// the lanes of duals.
template <int STRIDE = W>
__attribute__((flatten, noinline)) void to_lanes(const real *rows, size_t apart, int row, int n_columns, real *lanes) {
    for (int l = 0; l < N_LVECTORS; ++l)
        for (int x = 0; x < n_columns; x += W) {
            vec v[W];
            static_for<W>([&](auto i) { v[i] = at(rows + i * apart + l * row + x); });
            transpose(v);
            const int n = std::min(W, n_columns - x);
            static_for<W>([&](auto i) {
                if (i < n) put(lanes + (size_t(x + i) * N_LVECTORS + l) * STRIDE, v[i]);
            });
        }
}
// Back; columns beyond n_columns become zero. `factor` [d][row] may scale the columns.
template <int STRIDE = W>
__attribute__((flatten, noinline)) void to_rows(const real *lanes, int n_columns, int row, const real *factor,
                                                int n_atoms, size_t apart, real *rows) {
    for (int l = 0; l < N_LVECTORS; ++l)
        for (int x = 0; x < row; x += W) {
            const int n = std::min(W, n_columns - x);
            vec v[W];
            static_for<W>(
                [&](auto i) { v[i] = i < n ? at(lanes + (size_t(x + i) * N_LVECTORS + l) * STRIDE) : vec{}; });
            transpose(v);
            const vec scale = factor ? at(factor + weight_degree(l) * row + x) : all(1);
            static_for<W>([&](auto i) {
                if (i < n_atoms) put(rows + i * apart + l * row + x, v[i] * scale);
            });
        }
}
// The same without an index l: [column] of n_atoms atoms <-> [column][W].
template <int STRIDE = W>
void flat_to_lanes(const real *rows, int n_columns, int row, int n_atoms, real *lanes) {
    for (int x = 0; x < n_columns; ++x)
        for (int i = 0; i < W; ++i) lanes[x * STRIDE + i] = i < n_atoms ? rows[size_t(i) * row + x] : real(0);
}
template <int STRIDE = W>
void flat_to_rows(const real *lanes, int n_columns, int row, int n_atoms, real *rows) {
    for (int i = 0; i < n_atoms; ++i)
        for (int x = 0; x < n_columns; ++x) rows[size_t(i) * row + x] = lanes[x * STRIDE + i];
}

}  // namespace
