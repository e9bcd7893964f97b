namespace {

struct Envelope {
    vec f, slope;  // f(r) and df/dr
};
INLINE Envelope envelope(const Model &m, vec r) {
    const real inverse = real(1) / m.cutoff;
    const vec u = r * inverse;
    const ivec inside = u < real(1);
    vec f, slope;
    if constexpr (CUTOFF_KIND == 0) {
        const real p = m.power;
        vec lower;  // u^(p-1)
        if constexpr (CUTOFF_POWER > 0) {
            lower = all(1);
            vec square = u;
            for (int rest = CUTOFF_POWER - 1; rest; rest >>= 1) {
                if (rest & 1) lower *= square;
                square *= square;
            }
        } else {
            for (int i = 0; i < W; ++i) lower[i] = std::pow(u[i], p - 1);
        }
        const vec one = all(1) - u;
        f = real(1) + lower * u * (-(p + 1) * (p + 2) / 2 + u * (p * (p + 2) - u * (p * (p + 1) / 2)));
        slope = -(p * (p + 1) * (p + 2) / 2) * inverse * lower * one * one;
    } else if constexpr (CUTOFF_KIND == 1) {
        const real pi = real(3.14159265358979323846);
        const SinCos sc = sincos(u * pi);
        f = real(0.5) * (sc.cos + real(1));
        slope = real(-0.5) * pi * inverse * sc.sin;
    } else {
        // Near the cutoff exp underflows long before its argument overflows.
        const real limit = DOUBLE ? real(700) : real(85);
        const vec safe = inside ? u : vec{};
        const vec q = real(1) / (real(1) - safe * safe);
        const ivec tiny = q > limit;
        const vec q_safe = tiny ? all(1) : q;
        f = tiny ? vec{} : exponential(real(1) - q_safe);
        slope = real(-2) * inverse * safe * q_safe * q_safe * f;
    }
    return {inside ? f : vec{}, inside ? slope : vec{}};
}

// R_n~(r) f(r) and, with SLOPE, its derivative; n~ apart by `stride`.
template <bool SLOPE>
INLINE void radial_functions(const Model &m, vec r, const Envelope &e, real *values, real *slopes, int stride) {
    const vec inverse = m.prefactor / r;
    const vec amplitude = inverse * e.f;
    const vec change = inverse * (e.slope - e.f / r);
    for (int k = 0; k < N_BESSEL; ++k) {
        const SinCos sc = sincos(r * m.bessel[k]);
        put(values + k * stride, sc.sin * amplitude);
        if constexpr (SLOPE) put(slopes + k * stride, sc.cos * (m.bessel[k] * amplitude) + sc.sin * change);
    }
}

INLINE void angular_functions(const vec *unit, real *values, int stride) {
    put(values, all(1));
    static_for<N_LVECTORS - 1>([&](auto i) {
        constexpr Factor factor = factor_of(i.value + 1);
        put(values + (i.value + 1) * stride, at(values + factor.row * stride) * unit[factor.axis]);
    });
}

}  // namespace
