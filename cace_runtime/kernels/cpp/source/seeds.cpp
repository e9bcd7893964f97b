#ifdef GRADIENT
namespace {

// Outputs of a block and the cotangents of their first columns. Seeds: the cotangents of what is pulled back meet the
// changes, those of the outputs their values. `atom(i)` is the i-th of the block's n atoms; visit(output, layer, inputs
// before SiLU, cotangents of the layer's outputs) is called on the way.
template <class Atom, class Visit>
void seed_outputs(const Model &m, const cace_cotangents &seeds, real *of_block, real *grad_of_block, int n, Atom atom,
                  Visit visit) {
    constexpr int R = REALS<dual>;
    static_for<N_OUTPUTS>([&](auto k) {
        using O = Output<k.value>;
        constexpr bool IS_ENERGY = k.value == 0;
        real *kept = of_block + O::kept * R, *hidden = kept + O::linear * R, *grad = grad_of_block + O::column * R;
        alignas(128) real work[WIDEST * R], d[WIDEST * R];
        run_network<dual>(m.outputs[k], O::width, hidden, work);
        const real scale = m.factor[k];
        vec change = at(hidden + O::last * R + W);
        if (O::linear) change += at(kept + W);
        dual seed = {};
        for (int i = 0; i < n; ++i) {
            const int64_t place = atom(i) * N_OUTPUTS + k;
            seed.v[i] = (seeds.pulled ? real(seeds.pulled[place]) : real(IS_ENERGY)) * scale;
            seed.d[i] = real(seeds.outputs[place]) * scale;
            if (seeds.changes) seeds.changes[place] = double(change[i] * scale);
        }
        store<dual>(d, seed);
        if (O::linear) store<dual>(grad, seed);
        if (!seeds.gradient) return;
        reverse_network<dual>(m.outputs[k], O::width, hidden, d, work,
                              [&](int layer, const real *x, const real *y) { visit(k, layer, x, y); });
        std::memcpy(grad + O::linear * R, d, sizeof(real) * O::width * R);
    });
}

}  // namespace
#endif
