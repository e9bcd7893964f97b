namespace {

// Sum over the reciprocal lattice of charges that are Gaussians: structure factors, energy, and what comes back.
//
// exp(i k . r) is a product of one table per lattice vector, made by recurrence in double precision. A row has all k of
// the same n_1 and n_2, from n_3 = -m to m: with p = q exp(i (n_1 g_1 + n_2 g_2) . r) = a + i b and
// exp(i n_3 g_3 . r) = c + i s the four sums over atoms of a c, b s, a s, b c are S at n_3 and at -n_3, two
// multiply-adds for each k and atom, and on the way back four.
class Ewald {
  public:
    Ewald(double sigma, double dl, int n_channels) : sigma(sigma), dl(dl), n_channels(n_channels) {}

    void keep(const double *cell) {
        double g[9];
        reciprocal(cell, g);
        const double largest = 2 * M_PI / dl, limit = largest * largest;
        int most[3];  // n_i = k . a_i / (2 pi) <= |a_i| / dl: a box that cuts nothing off
        for (int i = 0; i < 3; ++i) {
            const double *a = cell + 3 * i;
            most[i] = std::max(1, int(std::floor(std::sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2]) / dl)));
        }
        rows.clear();
        inside.clear();
        reach[0] = reach[1] = reach[2] = 0;
        std::vector<uint8_t> of_row(2 * most[2] + 1);
        for (int n1 = 0; n1 <= most[0]; ++n1)
            for (int n2 = n1 ? -most[1] : 0; n2 <= most[1]; ++n2) {
                int m = -1;
                for (int n3 = -most[2]; n3 <= most[2]; ++n3) {
                    const bool half = n1 || n2 || n3 > 0;
                    double k[3], k2 = 0;
                    for (int x = 0; x < 3; ++x) {
                        k[x] = n1 * g[x] + n2 * g[3 + x] + n3 * g[6 + x];
                        k2 += k[x] * k[x];
                    }
                    of_row[n3 + most[2]] = half && k2 <= limit;
                    if (of_row[n3 + most[2]]) m = std::max(m, std::abs(n3));
                }
                if (m < 0) continue;
                rows.push_back({n1, n2, m, int64_t(inside.size())});
                inside.insert(inside.end(), of_row.begin() + most[2] - m, of_row.begin() + most[2] + m + 1);
                reach[0] = std::max(reach[0], n1);
                reach[1] = std::max(reach[1], std::abs(n2));
                reach[2] = std::max(reach[2], m);
            }
        weighted_for[0] = NAN;
    }

    int64_t n_waves() const { return int64_t(inside.size()); }
    void indices(int32_t *n, uint8_t *summed) const {
        for (const Row &row : rows)
            for (int n3 = -row.m; n3 <= row.m; ++n3, n += 3) {
                n[0] = row.n1;
                n[1] = row.n2;
                n[2] = n3;
            }
        std::copy(inside.begin(), inside.end(), summed);
    }

    void sums(const cace_charges &of, double *out) {
        n_blocks = (of.n_atoms + BLOCK - 1) / BLOCK;
        block_size = size_t(reach[0] + reach[1] + reach[2] + 3) * 2 * BLOCK;
        tables.at_least(n_blocks * block_size + 1);
        lanes_of_charges.at_least(size_t(n_blocks) * n_channels * BLOCK + 1);
        double g[9];
        reciprocal(of.cell, g);
        in_blocks(of, sharing[0], [&](int64_t block) { fill_tables(of, g, block); });
        // Threads have rows of their own, over all atoms: the order of each sum is always the same.
        const int n = std::max(1, std::min<int>(of.n_threads, int(rows.size())));
        std::vector<size_t> bounds(n + 1, rows.size());
        bounds[0] = 0;
        double done = 0, all = 0;
        for (const Row &row : rows) all += row.m + 2;
        size_t next = 0;
        for (int k = 1; k < n; ++k) {
            for (; next < rows.size() && done < all * k / n; ++next) done += rows[next].m + 2;
            bounds[k] = next;
        }
        quarter_sums.resize(4 * (inside.size() + rows.size()) * n_channels);
        in_parallel(n, of, all, sharing[1], [&](int k) { rows_of(bounds[k], bounds[k + 1], out); });
    }

    void energy(const double *cell, double scale, double *sums, double *result) {
        double g[9], total[8] = {};
        const double volume = std::abs(reciprocal(cell, g));
        weigh(cell, g);
        const int64_t n = n_waves();
        const double factor = 2 * scale / volume;
        for (int64_t i = 0; i < n; ++i) {
            const double *strained = weights.data() + 8 * i, back = 2 * factor * strained[WEIGHT];
            double squares = 0;
            for (int c = 0; c < n_channels; ++c) {
                double *s = sums + 2 * (c * n + i);
                squares += s[0] * s[0] + s[1] * s[1];
                s[0] *= back;
                s[1] *= -back;
            }
            const double e = squares * strained[WEIGHT];
            for (int a = 0; a < 8; ++a) total[a] += e * strained[a];
        }
        for (int a = 0; a < 7; ++a) result[a] = factor * total[a];
    }

    void pull(const cace_charges &of, const double *sums) {
        double g[9];
        reciprocal(of.cell, g);
        if (of.virials) shares_of_virial(of, g, sums);
        coefficients(sums);
        in_blocks(of, sharing[2], [&](int64_t block) { pull_block(of, g, block); });
    }

  private:
    struct Row {
        int n1, n2, m;
        int64_t first;
    };
    static constexpr int BLOCK = 16 * W;                       // atoms
    static constexpr int TILE = N_REGISTERS == 32 ? 6 : 3;     // of n_3, on the way forth
    static constexpr int VECTORS = N_REGISTERS == 32 ? 4 : 2;  // of atoms, on the way back
    static constexpr int FIRST[6] = {0, 1, 2, 1, 0, 0}, SECOND[6] = {0, 1, 2, 2, 2, 1};

    const double sigma, dl;
    const int n_channels;
    std::vector<Row> rows;
    std::vector<uint8_t> inside;
    std::vector<double> weights;  // [waves][8]
    static constexpr int WEIGHT = 7;
    double weighted_for[9] = {NAN};
    int reach[3] = {0, 0, 0};
    int64_t n_blocks = 0;
    size_t block_size = 0;
    // Of each block: cosines and sines [n][2][BLOCK] of the three vectors; charges [channel][BLOCK]
    Buffer tables, lanes_of_charges, pulls;
    std::vector<double> quarter_sums;
    Sharing sharing[3];

    // Rows g_j with a_i . g_j = 2 pi delta_ij, [3][3]; returns the determinant of the cell.
    static double reciprocal(const double *cell, double *g) {
        double det = 0;
        for (int i = 0; i < 3; ++i) {
            const double *b = cell + 3 * ((i + 1) % 3), *c = cell + 3 * ((i + 2) % 3);
            for (int x = 0; x < 3; ++x) {
                const int y = (x + 1) % 3, z = (x + 2) % 3;
                g[3 * i + x] = b[y] * c[z] - b[z] * c[y];
            }
            if (i == 0) det = cell[0] * g[0] + cell[1] * g[1] + cell[2] * g[2];
        }
        for (int i = 0; i < 9; ++i) g[i] *= 2 * M_PI / det;
        return det;
    }

    template <class F>
    void in_parallel(int n, const cace_charges &of, double work, Sharing &sharing, F &&f) {
        const bool shared = n > 1 && sharing.pays();
        const double seconds = in_parts(n, shared, [&](int k) { f(k); });
        if (n > 1) sharing.took(shared, seconds, work * double(of.n_atoms));
    }
    template <class F>
    void in_blocks(const cace_charges &of, Sharing &sharing, F &&f) {
        const int n = int(std::max<int64_t>(1, std::min<int64_t>(of.n_threads, n_blocks)));
        in_parallel(n, of, double(inside.size()), sharing, [&](int k) {
            for (int64_t block = n_blocks * k / n; block < n_blocks * (k + 1) / n; ++block) f(block);
        });
    }

    real *table(int64_t block, int axis) const {
        const int before = axis == 0 ? 0 : axis == 1 ? reach[0] + 1 : reach[0] + reach[1] + 2;
        return tables.data + block * block_size + size_t(before) * 2 * BLOCK;
    }
    static int vectors_in(const cace_charges &of, int64_t block) {
        return round_up(int(std::min<int64_t>(BLOCK, of.n_atoms - block * BLOCK)), W) / W;
    }

    // Cosine and sine of 2 pi x. Without a branch or a call, so that loops of it are vectorised: whole turns are taken off
    // exactly, half the angle is at most pi / 2, of which Taylor's series are to the last bit, and then doubled.
    static INLINE void turn(double x, double &cosine, double &sine) {
        constexpr double ROUNDS = 6755399441055744.0;  // 1.5 2^52
        const double half = M_PI * (x - ((x + ROUNDS) - ROUNDS)), square = half * half;
        double c = 1, s = 1;
        for (int k = 22; k > 0; k -= 2) {
            c = 1 - c * square * (1.0 / (k * (k - 1)));
            s = 1 - s * square * (1.0 / (k * (k + 1)));
        }
        s *= half;
        cosine = c * c - s * s;
        sine = 2 * c * s;
    }

    void fill_tables(const cace_charges &of, const double *g, int64_t block) {
        const int n = int(std::min<int64_t>(BLOCK, of.n_atoms - block * BLOCK));
        const double *x = of.positions + 3 * block * BLOCK, *q = of.charges + n_channels * block * BLOCK;
        const int filled = vectors_in(of, block) * W;
        double first[2][BLOCK], power[2][BLOCK], turns[BLOCK];
        for (int axis = 0; axis < 3; ++axis) {
            real *t = table(block, axis);
            std::fill_n(turns, filled, 0.0);
            for (int i = 0; i < n; ++i)
                for (int a = 0; a < 3; ++a) turns[i] += x[3 * i + a] * (g[3 * axis + a] / (2 * M_PI));
            for (int i = 0; i < filled; ++i) {
                turn(turns[i], first[0][i], first[1][i]);
                power[0][i] = 1;
                power[1][i] = 0;
            }
            for (int k = 0; k <= reach[axis]; ++k, t += 2 * BLOCK)
                for (int i = 0; i < filled; ++i) {
                    const double re = power[0][i], im = power[1][i];
                    t[i] = real(re);
                    t[BLOCK + i] = real(im);
                    power[0][i] = re * first[0][i] - im * first[1][i];
                    power[1][i] = re * first[1][i] + im * first[0][i];
                }
        }
        for (int c = 0; c < n_channels; ++c)
            for (int i = 0; i < BLOCK; ++i)
                lanes_of_charges[(block * n_channels + c) * BLOCK + i] = i < n ? real(q[i * n_channels + c]) : 0;
        if (block + 1 == n_blocks) last_vectors = vectors_in(of, block);
    }
    int last_vectors = 0;

    // exp(i n g . r) times something, in lanes: to = a * entry |n|, conjugate where n is negative.
    static INLINE void times(const real *a, const real *entries, int n, int vectors, real *to) {
        const real *e = entries + size_t(std::abs(n)) * 2 * BLOCK;
        const vec sign = all(n < 0 ? -1 : 1);
        for (int i = 0; i < vectors * W; i += W) {
            const vec re = at(a + i), im = at(a + BLOCK + i), c = at(e + i), s = sign * at(e + BLOCK + i);
            put(to + i, re * c - im * s);
            put(to + BLOCK + i, re * s + im * c);
        }
    }

    void rows_of(size_t from, size_t to, double *out) {
        const size_t apart = 4 * (inside.size() + rows.size());
        alignas(128) real outer[2 * BLOCK], p[2 * BLOCK];
        for (int c = 0; c < n_channels; ++c) {
            double *quarters = quarter_sums.data() + c * apart;
            for (size_t r = from; r < to; ++r)
                std::fill_n(quarters + 4 * (rows[r].first + r), 4 * (rows[r].m + 1), 0.0);
            for (int64_t block = 0; block < n_blocks; ++block) {
                const int vectors = block + 1 == n_blocks ? last_vectors : BLOCK / W;
                const real *third = table(block, 2);
                alignas(128) real q[2 * BLOCK] = {};
                std::copy_n(lanes_of_charges + (block * n_channels + c) * BLOCK, BLOCK, q);
                int n1 = -1;
                for (size_t r = from; r < to; ++r) {
                    const Row &row = rows[r];
                    if (row.n1 != n1) times(q, table(block, 0), n1 = row.n1, vectors, outer);
                    times(outer, table(block, 1), row.n2, vectors, p);
                    double *sum = quarters + 4 * (row.first + r);
                    int j = 0;
                    for (; j + TILE <= row.m + 1; j += TILE) add_tile<TILE>(p, third, j, vectors, sum);
                    const int rest = row.m + 1 - j;
                    static_for<TILE - 1>([&](auto t) {
                        if (rest == t.value + 1) add_tile<t.value + 1>(p, third, j, vectors, sum);
                    });
                }
            }
            for (size_t r = from; r < to; ++r) {
                const Row &row = rows[r];
                double *to = out + 2 * (c * n_waves() + row.first + row.m);
                for (int j = 0; j <= row.m; ++j) {
                    const double *s = quarters + 4 * (row.first + r + j);
                    to[-2 * j] = s[0] + s[1];
                    to[-2 * j + 1] = s[3] - s[2];
                    to[2 * j] = s[0] - s[1];
                    to[2 * j + 1] = s[2] + s[3];
                }
            }
        }
    }

    // Adds sums over atoms of a c, b s, a s, b c for T neighbouring n_3.
    template <int T>
    static __attribute__((noinline)) void add_tile(const real *p, const real *third, int j, int vectors, double *sum) {
        vec acc[4 * T] = {};
        const real *e = third + size_t(j) * 2 * BLOCK;
        for (int i = 0; i < vectors * W; i += W) {
            const vec a = at(p + i), b = at(p + BLOCK + i);
            static_for<T>([&](auto t) {
                const vec c = at(e + t.value * 2 * BLOCK + i), s = at(e + (t.value * 2 + 1) * BLOCK + i);
                acc[4 * t.value] += a * c;
                acc[4 * t.value + 1] += b * s;
                acc[4 * t.value + 2] += a * s;
                acc[4 * t.value + 3] += b * c;
            });
        }
        alignas(128) real totals[W];
        static_for<round_up(4 * T, W) / W>([&](auto g) {
            constexpr int first = g.value * W, n = 4 * T - first < W ? 4 * T - first : W;
            put(totals, totals_in_lanes<n, 1>(acc + first));
            for (int i = 0; i < n; ++i) sum[4 * j + first + i] += totals[i];
        });
    }

    // The total of x[i] in lane i, of N vectors, for N <= W: each step makes one of two and halves what is to be added.
    template <int N, int H>
    static INLINE vec totals_in_lanes(const vec *x) {
        if constexpr (H == W) {
            return x[0];
        } else {
            vec pairs[(N + 1) / 2];
            static_for<(N + 1) / 2>([&](auto i) {
                constexpr int second = 2 * i.value + 1 < N ? 2 * i.value + 1 : 2 * i.value;
                pairs[i.value] = added<H>(x[2 * i.value], x[second], std::make_integer_sequence<int, W>{});
            });
            return totals_in_lanes<(N + 1) / 2, 2 * H>(pairs);
        }
    }
    template <int H, int... J>
    static INLINE vec added(vec a, vec b, std::integer_sequence<int, J...>) {
        return shuffled<((J & H) ? W + J : J)...>(a, b) + shuffled<((J & H) ? W + (J ^ H) : (J ^ H))...>(a, b);
    }

    // Of each wave, in the last cell: 1, the six derivatives by a strain of the logarithm of exp(-sigma^2 k^2 / 2) / (k^2
    // V), and that without V, all 0 where it is not summed.
    void weigh(const double *cell, const double *g) {
        if (std::equal(cell, cell + 9, weighted_for)) return;
        weights.assign(8 * inside.size(), 0);
        for (const Row &row : rows)
            for (int n3 = -row.m; n3 <= row.m; ++n3) {
                const int64_t i = row.first + row.m + n3;
                if (!inside[i]) continue;
                double k[3], k2 = 0, *to = weights.data() + 8 * i;
                for (int x = 0; x < 3; ++x) {
                    k[x] = row.n1 * g[x] + row.n2 * g[3 + x] + n3 * g[6 + x];
                    k2 += k[x] * k[x];
                }
                to[0] = 1;
                to[WEIGHT] = std::exp(-0.5 * sigma * sigma * k2) / k2;
                const double stretch = sigma * sigma + 2 / k2;
                for (int a = 0; a < 6; ++a) to[1 + a] = (a < 3) - stretch * k[FIRST[a]] * k[SECOND[a]];
            }
        std::copy_n(cell, 9, weighted_for);
    }

    // Of each channel, row and n_3 = j >= 0, with A = H(j) + H(-j), D = H(j) - H(-j): A, D, then j A, j D.
    void coefficients(const double *sums) {
        pulls.at_least(8 * (inside.size() + rows.size()) * n_channels + 1);
        for (int c = 0; c < n_channels; ++c)
            for (size_t r = 0; r < rows.size(); ++r) {
                const Row &row = rows[r];
                const double *h = sums + 2 * (c * n_waves() + row.first + row.m);
                real *to = pulls + 8 * (c * (inside.size() + rows.size()) + row.first + r);
                for (int j = 0; j <= row.m; ++j, to += 8) {
                    const double own = j ? 1 : 0.5;  // j = 0 is there once
                    for (int x = 0; x < 2; ++x) {
                        const double even = own * (h[2 * j + x] + h[-2 * j + x]), odd = h[2 * j + x] - h[-2 * j + x];
                        to[x] = real(even);
                        to[2 + x] = real(odd);
                        to[4 + x] = real(j * even);
                        to[6 + x] = real(j * odd);
                    }
                }
            }
    }

    void pull_block(const cace_charges &of, const double *g, int64_t block) {
        const int n = int(std::min<int64_t>(BLOCK, of.n_atoms - block * BLOCK)), vectors = vectors_in(of, block);
        alignas(128) real u[2 * BLOCK], found[4 * BLOCK];
        double total[4 * BLOCK];  // of `found`, to which rows of one n_1 are added
        double *forces = of.forces + 3 * block * BLOCK;
        std::fill_n(forces, 3 * n, 0.0);
        for (int c = 0; c < n_channels; ++c) {
            std::fill_n(total, 4 * BLOCK, 0.0);
            std::fill_n(found, 4 * BLOCK, real(0));
            const real *third = table(block, 2);
            for (size_t r = 0; r < rows.size(); ++r) {
                const Row &row = rows[r];
                times(table(block, 0) + size_t(row.n1) * 2 * BLOCK, table(block, 1), row.n2, vectors, u);
                const real *to = pulls + 8 * (c * (inside.size() + rows.size()) + row.first + r);
                int i = 0;
                for (; i + VECTORS <= vectors; i += VECTORS) pull_row<VECTORS>(row, to, third, u, i * W, found);
                for (; i < vectors; ++i) pull_row<1>(row, to, third, u, i * W, found);
                if (r + 1 < rows.size() && rows[r + 1].n1 == row.n1) continue;
                for (int k = 0; k < 4 * BLOCK; ++k) total[k] += double(found[k]);
                std::fill_n(found, 4 * BLOCK, real(0));
            }
            for (int i = 0; i < n; ++i) {
                const int64_t place = (block * BLOCK + i) * n_channels + c;
                of.potentials[place] = total[i];
                for (int x = 0; x < 3; ++x)
                    forces[3 * i + x] +=
                        of.charges[place] *
                        (g[x] * total[BLOCK + i] + g[3 + x] * total[2 * BLOCK + i] + g[6 + x] * total[3 * BLOCK + i]);
            }
        }
    }

    // The virial is a sum over k of E(k) times a tensor, and E(k) one over atoms of q_i Re(H(k) exp(i k . r_i)) / 2.
    void shares_of_virial(const cace_charges &of, const double *g, const double *sums) {
        std::vector<double> strained(2 * inside.size() * n_channels);
        for (int a = 0; a < 6; ++a) {
            for (size_t i = 0; i < inside.size(); ++i) {
                const double factor = weights[8 * i + 1 + a];
                for (int c = 0; c < n_channels; ++c)
                    for (int x = 0; x < 2; ++x) {
                        const size_t place = 2 * (c * inside.size() + i) + x;
                        strained[place] = factor * sums[place];
                    }
            }
            coefficients(strained.data());
            in_blocks(of, sharing[2], [&](int64_t block) { pull_block(of, g, block); });
            for (int64_t i = 0; i < of.n_atoms; ++i) {
                double sum = 0;
                for (int c = 0; c < n_channels; ++c)
                    sum += of.charges[i * n_channels + c] * of.potentials[i * n_channels + c];
                of.virials[6 * i + a] = 0.5 * sum;
            }
        }
    }

    // T = sum of H exp(i n_3 g_3 . r) over a row, U the same with n_3 H: adds Re u T and n_1, n_2 Im u T, Im u U.
    template <int V>
    static INLINE void pull_row(const Row &row, const real *to, const real *third, const real *u, int i, real *found) {
        vec t_re[V], t_im[V], u_re[V], u_im[V];
        static_for<V>([&](auto v) {
            t_re[v] = all(to[0]);
            t_im[v] = all(to[1]);
            u_re[v] = u_im[v] = vec{};
        });
        const real *e = third + i;
        for (int j = 1; j <= row.m; ++j) {
            const real *h = to + 8 * j;
            e += 2 * BLOCK;
            static_for<V>([&](auto v) {
                const vec c = at(e + v.value * W), s = at(e + BLOCK + v.value * W);
                t_re[v] += h[0] * c - h[3] * s;
                t_im[v] += h[1] * c + h[2] * s;
                u_re[v] += h[6] * c - h[5] * s;
                u_im[v] += h[7] * c + h[4] * s;
            });
        }
        static_for<V>([&](auto v) {
            real *f = found + i + v.value * W;
            const vec re = at(u + i + v.value * W), im = at(u + BLOCK + i + v.value * W);
            const vec imaginary = re * t_im[v] + im * t_re[v];
            put(f, at(f) + re * t_re[v] - im * t_im[v]);
            put(f + BLOCK, at(f + BLOCK) + real(row.n1) * imaginary);
            put(f + 2 * BLOCK, at(f + 2 * BLOCK) + real(row.n2) * imaginary);
            put(f + 3 * BLOCK, at(f + 3 * BLOCK) + re * u_im[v] + im * u_re[v]);
        });
    }
};

// Each of some atoms with all others, so that threads, ranks and their numbers change no sum.
void pairs(double sigma, double epsilon, double scale, int n_channels, const cace_charges &all, int64_t first,
           int64_t n, double *result) {
    const double inverse = 1 / (std::sqrt(2.0) * sigma), slope = 2 * inverse / std::sqrt(M_PI);
    const double factor = scale / (2 * M_PI);
    static const int row[6] = {0, 1, 2, 1, 0, 0}, column[6] = {0, 1, 2, 2, 2, 1};
    const int parts = std::max(1, std::min<int>(all.n_threads, int(n / 32)));
    std::vector<double> virials(6 * n);
    in_parts(parts, parts > 1, [&](int k) {
        for (int64_t i = first + n * k / parts; i < first + n * (k + 1) / parts; ++i) {
            const double *x = all.positions + 3 * i, *q = all.charges + n_channels * i;
            double *potential = all.potentials + n_channels * i, *force = all.forces + 3 * i;
            double *virial = virials.data() + 6 * (i - first);
            std::fill_n(potential, n_channels, 0.0);
            std::fill_n(force, 3, 0.0);
            for (int64_t j = 0; j < all.n_atoms; ++j) {
                if (i == j) continue;
                const double *y = all.positions + 3 * j, *p = all.charges + n_channels * j;
                const double v[3] = {x[0] - y[0], x[1] - y[1], x[2] - y[2]};
                const double r = std::sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]), u = r * inverse;
                const bool apart = u > 6;  // where erf is 1
                const double f = factor * (apart ? 1 : std::erf(u)) / (r + epsilon);
                const double df = (apart ? 0 : factor * slope * std::exp(-u * u)) / (r + epsilon) - f / (r + epsilon);
                double products = 0;
                for (int c = 0; c < n_channels; ++c) {
                    potential[c] += f * p[c];
                    products += q[c] * p[c];
                }
                const double pull = -products * df / r;
                for (int a = 0; a < 3; ++a) force[a] += pull * v[a];
                for (int a = 0; a < 6; ++a) virial[a] += 0.5 * pull * v[row[a]] * v[column[a]];
            }
        }
    });
    std::fill_n(result, 7, 0.0);
    for (int64_t i = first; i < first + n; ++i) {
        for (int c = 0; c < n_channels; ++c)
            result[0] += 0.5 * all.charges[n_channels * i + c] * all.potentials[n_channels * i + c];
        for (int a = 0; a < 6; ++a) result[1 + a] += virials[6 * (i - first) + a];
    }
    if (all.virials) std::copy(virials.begin(), virials.end(), all.virials + 6 * first);
}

template <class F>
int without_exceptions(F &&f) {
    try {
        f();
        return 0;
    } catch (...) {
        return 1;
    }
}

}  // namespace

extern "C" {

void *cace_ewald_create(double sigma, double dl, int32_t n_channels) {
    return new (std::nothrow) Ewald(sigma, dl, n_channels);
}
void cace_ewald_destroy(void *ewald) { delete static_cast<Ewald *>(ewald); }
int cace_ewald_keep(void *ewald, const double *cell) {
    return without_exceptions([&] { static_cast<Ewald *>(ewald)->keep(cell); });
}
int64_t cace_ewald_waves(const void *ewald) { return static_cast<const Ewald *>(ewald)->n_waves(); }
void cace_ewald_indices(const void *ewald, int32_t *indices, uint8_t *inside) {
    static_cast<const Ewald *>(ewald)->indices(indices, inside);
}
int cace_ewald_sums(void *ewald, const cace_charges *charges, double *sums) {
    return without_exceptions([&] { static_cast<Ewald *>(ewald)->sums(*charges, sums); });
}
int cace_ewald_energy(void *ewald, const double *cell, double scale, double *sums, double *result) {
    return without_exceptions([&] { static_cast<Ewald *>(ewald)->energy(cell, scale, sums, result); });
}
int cace_ewald_pull(void *ewald, const cace_charges *charges, const double *sums) {
    return without_exceptions([&] { static_cast<Ewald *>(ewald)->pull(*charges, sums); });
}
int cace_pairs(double sigma, double epsilon, double scale, int32_t n_channels, const cace_charges *all, int64_t first,
               int64_t n, double *result) {
    return without_exceptions([&] { pairs(sigma, epsilon, scale, n_channels, *all, first, n, result); });
}
}
