namespace {

// A structure cut into blocks of W atoms, with the edges within the cutoff, and who works on which blocks.
class Blocks {
  public:
    explicit Blocks(const Model &model) : m(model) {}

  protected:
    const Model &m;
    cace_system *s = nullptr;
    int n_threads = 1;
    int64_t n_blocks = 0;
    std::vector<int64_t> slots, bounds;
    std::vector<int32_t> sender, sender_element, count;
    Buffer ex, ey, ez, gx, gy, gz;
    // Edges that the network sees longer than they are, in ascending order
    struct Longer {
        int64_t edge;
        double v[3];  // as it is
        ClosestDistances::Seen seen;
    };
    std::vector<Longer> longer;
    // What takes times of its own: both ways at once, forwards alone, the way back alone.
    enum Part { WHOLE, FORTH, BACK };
    Sharing sharing[3];
    Part part = WHOLE;
    bool shared = false;
    double seconds = 0, work = 0;

    void cut(cace_system &system) {
        s = &system;
        begin_part(s->forces ? WHOLE : FORTH);
        n_blocks = (s->n_atoms + W - 1) / W;
        n_threads = int(std::max<int64_t>(1, std::min<int64_t>(system.n_threads, n_blocks)));
        slots.resize(s->n_atoms + 1);
        slots[0] = 0;
        for (int64_t i = 0; i < s->n_atoms; ++i)
            slots[i + 1] = slots[i] + round_up(int(s->first[i + 1] - s->first[i]), W);
        const size_t n = size_t(slots[s->n_atoms]);
        for (Buffer *b : {&ex, &ey, &ez, &gx, &gy, &gz}) b->at_least(n);
        sender.resize(n + W);
        sender_element.resize(n + W);
        count.resize(s->n_atoms);
        // Each thread has consecutive blocks with about as many edges as the others
        bounds.assign(n_threads + 1, n_blocks);
        bounds[0] = 0;
        int64_t block = 0;
        const double whole = double(n) + double(W) * double(s->n_atoms);
        work = whole;
        for (int k = 1; k < n_threads; ++k) {
            while (block < n_blocks && double(slots[block * W]) + double(W) * double(block * W) < whole * k / n_threads)
                ++block;
            bounds[k] = block;
        }
        std::vector<double> closest(n_threads, INFINITY);
        std::vector<std::vector<Longer>> of_thread(n_threads);
        in_parallel([&](int k) { closest[k] = find_edges(bounds[k], bounds[k + 1], of_thread[k]); });
        longer.clear();
        for (const auto &found : of_thread) longer.insert(longer.end(), found.begin(), found.end());
        s->closest = std::sqrt(*std::min_element(closest.begin(), closest.end()));
    }

    // Tells how long the part before this one took, and decides whether this one is shared.
    void begin_part(Part next) {
        if (n_threads > 1) sharing[part].took(shared, seconds, work);
        part = next;
        shared = sharing[part].pays();
        seconds = 0;
    }

    template <class F>
    void in_parallel(F &&f) {
        // An exception must not leave a thread of the team: it ends the process there.
        std::vector<int> failed(n_threads, 0);
        seconds += in_parts(n_threads, shared, [&](int k) {
            try {
                f(k);
            } catch (...) {
                failed[k] = 1;
            }
        });
        for (int k = 0; k < n_threads; ++k)
            if (failed[k]) {
                work = 0;  // this evaluation says nothing about the next
                throw std::bad_alloc();
            }
    }

    // Returns the square of the smallest distance of a listed pair, and those that the network sees longer.
    double find_edges(int64_t from, int64_t to, std::vector<Longer> &found) {
        const double limit = double(m.cutoff) * double(m.cutoff);
        double closest = INFINITY;
        for (int64_t i = from * W; i < std::min(to * W, s->n_atoms); ++i) {
            const double *xi = s->positions + 3 * i;
            int64_t k = slots[i];
            for (int64_t e = s->first[i]; e < s->first[i + 1]; ++e) {
                const int32_t j = s->sender[e];
                const double *xj = s->positions + 3 * size_t(j);
                double v[3] = {xi[0] - xj[0], xi[1] - xj[1], xi[2] - xj[2]};
                if (s->image) {
                    const double *shift = s->images + 3 * size_t(s->image[e]);
                    for (int a = 0; a < 3; ++a) v[a] -= shift[a];
                }
                const double r2 = v[0] * v[0] + v[1] * v[1] + v[2] * v[2];
                closest = std::min(closest, r2);
                const bool kept = !(r2 >= limit && r2 < INFINITY);  // what is no number, too, to be seen in the results
                if (kept && m.closest.concerns(s->elements[i], s->elements[j], r2)) {
                    found.push_back({k, {v[0], v[1], v[2]}, m.closest.seen(s->elements[i], s->elements[j], v, r2)});
                    for (double &x : v) x *= found.back().seen.across;
                }
                ex[k] = real(v[0]);
                ey[k] = real(v[1]);
                ez[k] = real(v[2]);
                sender[k] = j;
                sender_element[k] = s->elements[j];
                k += kept;
            }
            count[i] = int32_t(k - slots[i]);
            for (const int64_t end = slots[i] + round_up(count[i], W); k < end; ++k) {  // beyond the cutoff
                ex[k] = m.cutoff * 2;
                ey[k] = ez[k] = 0;
                sender[k] = int32_t(i);
                sender_element[k] = 0;
            }
            for (k = slots[i]; k < slots[i] + round_up(count[i], W); ++k) gx[k] = gy[k] = gz[k] = 0;
        }
        return closest;
    }

    Edges edges(int64_t i) const {
        const int64_t k = slots[i];
        return {ex + k, ey + k, ez + k, gx + k, gy + k, gz + k, count[i], round_up(count[i], W)};
    }

    // Those of an atom that the network sees longer, one after another
    std::pair<const Longer *, const Longer *> longer_of(int64_t i) const {
        const auto before = [](const Longer &edge, int64_t k) { return edge.edge < k; };
        const Longer *const end = longer.data() + longer.size();
        const Longer *const first = std::lower_bound(longer.data(), end, slots[i], before);
        return {first, std::lower_bound(first, end, slots[i] + count[i], before)};
    }

    // How the edge vectors change: with the displacements of their atoms and, for the virial, with a strain.
    void move_edges(const cace_cotangents &of, int64_t i) {
        const double *u = of.displacements, *v = of.virials ? of.virials + 6 * i : nullptr;
        auto [next, end] = longer_of(i);
        for (int64_t k = slots[i]; k < slots[i] + count[i]; ++k) {
            const double *own = u + 3 * i, *other = u + 3 * size_t(sender[k]);
            double change[3] = {own[0] - other[0], own[1] - other[1], own[2] - other[2]};
            const Longer *const edge = next < end && next->edge == k ? next++ : nullptr;
            if (v) {
                const double x = edge ? edge->v[0] : ex[k], y = edge ? edge->v[1] : ey[k];
                const double z = edge ? edge->v[2] : ez[k];
                change[0] -= v[0] * x + (v[5] * y + v[4] * z) / 2;
                change[1] -= v[1] * y + (v[5] * x + v[3] * z) / 2;
                change[2] -= v[2] * z + (v[4] * x + v[3] * y) / 2;
            }
            if (edge) edge->seen.change(change);
            gx[k] = real(change[0]);
            gy[k] = real(change[1]);
            gz[k] = real(change[2]);
        }
    }

    int atoms_in(int64_t block) const { return int(std::min<int64_t>(W, s->n_atoms - block * W)); }

    // dE/dr of an edge pulls its receiver one way and its sender the other.
    void add_forces(real *forces, int64_t i) {
        const auto [first_longer, end_longer] = longer_of(i);
        for (const Longer *edge = first_longer; edge < end_longer; ++edge) {
            const int64_t k = edge->edge;
            double g[3] = {gx[k], gy[k], gz[k]};
            edge->seen.change(g);
            gx[k] = real(g[0]), gy[k] = real(g[1]), gz[k] = real(g[2]);
            ex[k] = real(edge->v[0]), ey[k] = real(edge->v[1]), ez[k] = real(edge->v[2]);  // for the virial
        }
        const Edges e = edges(i);
        vec f[3] = {}, v[6] = {};
        for (int k = 0; k < e.n_padded; k += W) {
            const vec x = at(e.x + k), y = at(e.y + k), z = at(e.z + k), dx = at(e.gx + k), dy = at(e.gy + k),
                      dz = at(e.gz + k);
            f[0] += dx;
            f[1] += dy;
            f[2] += dz;
            if (s->virials) {
                v[0] -= x * dx;
                v[1] -= y * dy;
                v[2] -= z * dz;
                v[3] -= real(0.5) * (y * dz + z * dy);
                v[4] -= real(0.5) * (x * dz + z * dx);
                v[5] -= real(0.5) * (x * dy + y * dx);
            }
        }
        for (int a = 0; a < 3; ++a) forces[3 * i + a] -= total(f[a]);
        const int32_t *j = sender.data() + slots[i];
        for (int k = 0; k < e.n; ++k) {
            real *const to = forces + 3 * size_t(j[k]);
            to[0] += e.gx[k];
            to[1] += e.gy[k];
            to[2] += e.gz[k];
        }
        if (s->virials)
            for (int a = 0; a < 6; ++a) s->virials[6 * i + a] = double(total(v[a]));
    }
    // The threads' forces, in the order of the threads
    template <class F>
    void add_up_forces(F &&of_thread) {
        const size_t n = 3 * size_t(s->n_all);
        in_parallel([&](int part) {
            for (size_t i = n * part / n_threads; i < n * (part + 1) / n_threads; ++i) {
                double sum = 0;
                for (int k = 0; k < n_threads; ++k) sum += double(of_thread(k)[i]);
                s->forces[i] = sum;
            }
        });
    }

    // Embedding numbers of a block's atoms: [k][W]
    void embeddings(const std::vector<real> &weights, int64_t block, real *lanes) const {
        for (int i = 0; i < W; ++i) {
            const int z = i < atoms_in(block) ? s->elements[block * W + i] : 0;
            for (int k = 0; k < N_EMBEDDING; ++k) lanes[k * W + i] = weights[z * N_EMBEDDING + k];
        }
    }
};

}  // namespace
