// The whole potential: energies, forces and virials of one structure whose neighbours are given.
//
// Notation: l counts Cartesian components (rows), d their degree, k = (n~, s) radial functions before mixing times
// channels of an edge sum, c = (a, b) edge channels, n radial channels, f features, t layers of the potential.
//
//   forward  t:  M_t[l, k] = sum_j L_l R_n~ g_t[j, d, s];  A_t = mix(M_t) + messages;  B_t = forward(A_t)
//   reverse  t:  dB_t -> dA_t = backward(A_t, dB_t) -> dM_t -> forces, and dg_t of the neighbours
//
// The last layer does both at once. Two layouts: *rows*, [atom][l][column], columns contiguous, for everything that
// is gathered by neighbours; and *lanes*, [column][l][atom of a block], W atoms at a time, for everything that an atom
// does on its own. Edge functions are computed anew in each pass, W edges at a time; nothing of size edges x k exists.

namespace {

constexpr int first_row(int d) { return d * (d + 1) * (d + 2) / 6; }
constexpr int degree_of(int l) {
    int d = 0;
    while (first_row(d + 1) <= l) ++d;
    return d;
}
struct Factor {
    int row, axis;
};
// Component l is component `row` of the degree below times the unit vector's `axis`.
constexpr Factor factor_of(int l) {
    const int d = degree_of(l), position = l - first_row(d);
    int m = 0;  // ly + lz
    while ((m + 1) * (m + 2) / 2 <= position) ++m;
    const int lz = position - m * (m + 1) / 2;
    if (m < d) return {first_row(d - 1) + position, 0};
    if (lz < m) return {first_row(d - 1) + (d - 1) * d / 2 + lz, 1};
    return {first_row(d - 1) + (d - 1) * d / 2 + lz - 1, 2};
}
constexpr int weight_degree(int l) { return N_WEIGHT_DEGREES > 1 ? degree_of(l) : 0; }

constexpr int N_MIXED = N_CHANNELS * N_RADIAL;  // (c n)
constexpr int MIXED_ROW = padded(N_MIXED);
constexpr int N_BASIS = N_RADIAL * N_FEATURES;  // (n f), inputs of a head per edge channel

// Rows that share registers: at most MOST of consecutive components, of one degree when `by_degree`.
struct Tile {
    int first, n, degree;
};
constexpr int n_tiles(bool by_degree, int most) {
    int n = 0;
    for (int l = 0; l < N_LVECTORS;) {
        const int end = by_degree ? first_row(degree_of(l) + 1) : N_LVECTORS;
        const int parts = (end - l + most - 1) / most;
        n += parts;
        l = end;
    }
    return n;
}
constexpr Tile tile(bool by_degree, int most, int wanted) {
    int n = 0;
    for (int l = 0; l < N_LVECTORS;) {
        const int end = by_degree ? first_row(degree_of(l) + 1) : N_LVECTORS;
        const int parts = (end - l + most - 1) / most;
        if (wanted < n + parts) {
            const int rows = end - l, part = wanted - n;
            const int first = l + rows * part / parts;
            return {first, l + rows * (part + 1) / parts - first, by_degree ? degree_of(l) : 0};
        }
        n += parts;
        l = end;
    }
    return {0, 0, 0};
}
// As a type, since lambdas need not capture it.
template <bool BY_DEGREE, int MOST, int I>
struct TileAt {
    static constexpr int first = tile(BY_DEGREE, MOST, I).first, n = tile(BY_DEGREE, MOST, I).n;
    static constexpr int degree = tile(BY_DEGREE, MOST, I).degree;
};

}  // namespace
