namespace {

// Charges on a mesh and back: each is smeared over MESH_WIDTH points along each vector of the cell by a function that
// is a polynomial between any two points, and what the mesh says is read with the same function, whose derivatives are
// exact.
//
// Rows along the third vector have room for a function that begins at their last point: no index wraps around in the
// inner loops. Threads have planes of their own, and every plane gets its atoms in order: sums do not depend on
// threads.
class Mesh {
  public:
    explicit Mesh(const cace_mesh &mesh) : m(mesh), stride(mesh.n[2] + WIDTH) {}

    void spread(const cace_charges &of, int n_channels, int channel, void *out) const {
        const int n_planes = int(m.n[0]), parts = std::max(1, std::min<int>(of.n_threads, n_planes / WIDTH));
        const size_t plane = size_t(m.n[1]) * stride;
        std::vector<Place> places(of.n_atoms);
        std::vector<real> rows(n_planes * plane);
        in_parts(parts, parts > 1, [&](int k) {
            for (int64_t i = of.n_atoms * k / parts; i < of.n_atoms * (k + 1) / parts; ++i) places[i] = place_of(of, i);
        });
        in_parts(parts, parts > 1, [&](int k) {
            const int from = n_planes * k / parts, to = n_planes * (k + 1) / parts;
            for (int64_t i = 0; i < of.n_atoms; ++i) {
                const Place &p = places[i];
                const real q = real(of.charges[i * n_channels + channel]);
                Weights w[3];
                bool known = false;
                for (int a = 0; a < WIDTH; ++a) {
                    const int x = wrapped(p.first[0] + a, n_planes);
                    if (x < from || x >= to) continue;
                    if (!known) weights(p, w);
                    known = true;
                    for (int b = 0; b < WIDTH; ++b) {
                        real *row = rows.data() + x * plane + size_t(wrapped(p.first[1] + b, int(m.n[1]))) * stride +
                                    p.first[2];
                        const real factor = q * w[0].value[a] * w[1].value[b];
                        for (int c = 0; c < WIDTH; ++c) row[c] += factor * w[2].value[c];
                    }
                }
            }
            for (size_t r = from * size_t(m.n[1]); r < to * size_t(m.n[1]); ++r) {
                real *row = rows.data() + r * stride;
                for (int c = 0; c < WIDTH; ++c) row[c] += row[m.n[2] + c];
                std::copy_n(row, m.n[2], static_cast<real *>(out) + r * m.n[2]);
            }
        });
    }

    void gather(const cace_charges &of, int n_channels, int channel, const void *in) const {
        const int n_planes = int(m.n[0]), parts = std::max(1, std::min<int>(of.n_threads, int(of.n_atoms / 64)));
        const size_t plane = size_t(m.n[1]) * stride, n_rows = n_planes * size_t(m.n[1]);
        std::vector<real> rows(n_planes * plane);
        in_parts(parts, parts > 1, [&](int k) {
            for (size_t r = n_rows * k / parts; r < n_rows * (k + 1) / parts; ++r) {
                real *row = rows.data() + r * stride;
                std::copy_n(static_cast<const real *>(in) + r * m.n[2], m.n[2], row);
                std::copy_n(row, WIDTH, row + m.n[2]);
            }
        });
        in_parts(parts, parts > 1, [&](int k) {
            for (int64_t i = of.n_atoms * k / parts; i < of.n_atoms * (k + 1) / parts; ++i) {
                const Place p = place_of(of, i);
                Weights w[3];
                weights(p, w);
                real value = 0, slope[3] = {};
                for (int a = 0; a < WIDTH; ++a) {
                    real of_plane = 0, of_b = 0, of_c = 0;
                    for (int b = 0; b < WIDTH; ++b) {
                        const real *row = rows.data() + wrapped(p.first[0] + a, n_planes) * plane +
                                          size_t(wrapped(p.first[1] + b, int(m.n[1]))) * stride + p.first[2];
                        real sum = 0, change = 0;
                        for (int c = 0; c < WIDTH; ++c) {
                            sum += row[c] * w[2].value[c];
                            change += row[c] * w[2].slope[c];
                        }
                        of_plane += w[1].value[b] * sum;
                        of_b += w[1].slope[b] * sum;
                        of_c += w[1].value[b] * change;
                    }
                    value += w[0].value[a] * of_plane;
                    slope[0] += w[0].slope[a] * of_plane;
                    slope[1] += w[0].value[a] * of_b;
                    slope[2] += w[0].value[a] * of_c;
                }
                of.potentials[i * n_channels + channel] = double(value);
                const double q = of.charges[i * n_channels + channel];
                for (int x = 0; x < 3; ++x) {
                    double along = 0;  // d(place on the mesh)/dx = n_a (row a of the inverse of the cell, transposed)
                    for (int a = 0; a < 3; ++a) along += double(slope[a]) * double(m.n[a]) * m.inverse[3 * x + a];
                    double *force = of.forces + 3 * i + x;
                    *force = (channel ? *force : 0) - q * along;
                }
            }
        });
    }

  private:
    static constexpr int WIDTH = CACE_MESH_WIDTH;
    struct Place {
        int first[3];  // of the points that it is smeared over
        double t[3];   // how far behind the beginning of the function that is
    };
    struct Weights {
        alignas(64) real value[WIDTH], slope[WIDTH];  // slope: by the place of the atom, in points
    };
    const cace_mesh &m;
    const int64_t stride;

    static int wrapped(int i, int n) { return i >= n ? i - n : i; }

    Place place_of(const cace_charges &of, int64_t i) const {
        Place p;
        for (int a = 0; a < 3; ++a) {
            double s = 0;
            for (int x = 0; x < 3; ++x) s += of.positions[3 * i + x] * m.inverse[3 * x + a];
            const double n = double(m.n[a]), u = (s - std::floor(s)) * n, begin = u - 0.5 * WIDTH;
            const double first = std::ceil(begin);
            p.t[a] = first - begin;
            const int whole = int(first) + int(m.n[a]);  // begin >= -WIDTH / 2
            p.first[a] = whole % int(m.n[a]);
        }
        return p;
    }

    void weights(const Place &p, Weights *w) const {
        for (int a = 0; a < 3; ++a) {
            double value[WIDTH], slope[WIDTH];
            for (int c = 0; c < WIDTH; ++c) value[c] = slope[c] = 0;
            for (int64_t d = m.degree; d >= 0; --d)
                for (int c = 0; c < WIDTH; ++c) {
                    slope[c] = slope[c] * p.t[a] + value[c];
                    value[c] = value[c] * p.t[a] + m.coefficients[d * WIDTH + c];
                }
            for (int c = 0; c < WIDTH; ++c) {
                w[a].value[c] = real(value[c]);
                w[a].slope[c] = real(-slope[c]);  // t falls when the atom moves on
            }
        }
    }
};

}  // namespace

extern "C" {

int cace_real_bytes() { return int(sizeof(real)); }
int cace_mesh_spread(const cace_mesh *mesh, const cace_charges *charges, int32_t n_channels, int32_t channel,
                     void *out) {
    return without_exceptions([&] { Mesh(*mesh).spread(*charges, n_channels, channel, out); });
}
int cace_mesh_gather(const cace_mesh *mesh, const cace_charges *charges, int32_t n_channels, int32_t channel,
                     const void *in) {
    return without_exceptions([&] { Mesh(*mesh).gather(*charges, n_channels, channel, in); });
}
}
