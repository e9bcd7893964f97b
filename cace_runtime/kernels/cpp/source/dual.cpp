namespace {

// Numbers x + e x' with e^2 = 0: values, and how they change when the edge vectors move in a given direction. Running
// the forward and the reverse pass on them gives the derivative of the forces along that direction, too: what the
// gradient of a loss on forces is made of, without ever forming a matrix of second derivatives.
struct dual {
    vec v, d;
};
INLINE dual operator+(dual a, dual b) { return {a.v + b.v, a.d + b.d}; }
INLINE dual operator-(dual a, dual b) { return {a.v - b.v, a.d - b.d}; }
INLINE dual operator-(dual a) { return {-a.v, -a.d}; }
INLINE dual operator*(dual a, dual b) { return {a.v * b.v, a.v * b.d + a.d * b.v}; }
INLINE dual operator*(real a, dual b) { return {a * b.v, a * b.d}; }
INLINE dual operator*(vec a, dual b) { return {a * b.v, a * b.d}; }
INLINE dual operator*(dual a, vec b) { return b * a; }
INLINE dual operator+(real a, dual b) { return {a + b.v, b.d}; }
INLINE dual operator-(real a, dual b) { return {a - b.v, -b.d}; }
INLINE dual &operator+=(dual &a, dual b) { return a = a + b; }
INLINE dual &operator*=(dual &a, real b) { return a = b * a; }
// (x y)': a weight's share of the gradient, if y is the cotangent of what the weight was multiplied with x for.
INLINE vec change_of_product(dual x, dual y) { return x.v * y.d + x.d * y.v; }

INLINE vec sigmoid(vec x) { return real(1) / (real(1) + exponential(-x)); }
INLINE dual sigmoid(dual x) {
    const vec s = sigmoid(x.v);
    return {s, s * (real(1) - s) * x.d};
}

// V is vec or dual; both are whole numbers of reals in memory, values first.
template <class V>
constexpr int REALS = int(sizeof(V) / sizeof(real));
template <class V>
INLINE V constant(real x) {
    V out = {};
    reinterpret_cast<vec &>(out) = all(x);
    return out;
}

}  // namespace
