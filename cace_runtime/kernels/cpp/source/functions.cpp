namespace {

// Branch-free polynomials: the C library's functions would not be vectorised. Taylor series, cut where the next term
// is below the last bit of the format; arguments are reduced in three steps (Cody and Waite).

constexpr bool DOUBLE = sizeof(real) == 8;
constexpr int MANTISSA = DOUBLE ? 52 : 23;
constexpr real MAGIC = DOUBLE ? real(6755399441055744.0) : real(12582912.0);  // 1.5 2^mantissa: adding it rounds

template <int FIRST, int LAST, bool ALTERNATING>
INLINE vec taylor(vec x2_or_x) {  // sum over k = FIRST, FIRST + step, ..., LAST of (+-) x^(k - FIRST) / k!
    constexpr int STEP = ALTERNATING ? 2 : 1;
    constexpr int N = (LAST - FIRST) / STEP;
    vec sum = {};
    static_for<N + 1>([&](auto i) {
        constexpr int k = LAST - STEP * i.value;
        double inverse = 1;
        for (int j = 2; j <= k; ++j) inverse /= j;
        const real c = real(ALTERNATING && (N - i.value) % 2 ? -inverse : inverse);
        sum = i.value ? sum * x2_or_x + c : all(c);
    });
    return sum;
}

struct SinCos {
    vec sin, cos;
};
INLINE SinCos sincos(vec x) {
    const vec shifted = x * real(0.31830988618379067154) + MAGIC;
    const vec k = shifted - MAGIC;
    vec y;
    if constexpr (DOUBLE)
        y = ((x - k * real(3.14159250259399414062)) - k * real(1.50995788317231927067e-7)) -
            k * real(1.07806057163162381058e-14);
    else
        y = ((x - k * real(3.140625)) - k * real(9.67025756835937500e-4)) - k * real(6.27711415290832519531e-7);
    const ivec sign = ((ivec)shifted) << (8 * int(sizeof(real)) - 1);  // odd multiples of pi change both signs
    const vec y2 = y * y;
    const vec s = y * (DOUBLE ? taylor<1, 21, true>(y2) : taylor<1, 13, true>(y2));
    const vec c = DOUBLE ? taylor<0, 22, true>(y2) : taylor<0, 14, true>(y2);
    return {(vec)((ivec)s ^ sign), (vec)((ivec)c ^ sign)};
}
INLINE vec exponential(vec x) {
    const real low = DOUBLE ? real(-708) : real(-87), high = DOUBLE ? real(709) : real(88);
    x = x < low ? all(low) : x;
    x = x > high ? all(high) : x;
    const vec shifted = x * real(1.44269504088896340736) + MAGIC;
    const vec k = shifted - MAGIC;
    vec y;
    if constexpr (DOUBLE)
        y = (x - k * real(6.93145751953125e-1)) - k * real(1.42860682030941723212e-6);
    else
        y = (x - k * real(0.693359375)) + k * real(2.12194440e-4);
    const vec p = DOUBLE ? taylor<0, 13, false>(y) : taylor<0, 7, false>(y);
    return (vec)((ivec)p + (((ivec)shifted) << MANTISSA));
}
INLINE vec square_root(vec x) {
    vec y;
    for (int i = 0; i < W; ++i) y[i] = std::sqrt(x[i]);
    return y;
}

}  // namespace
