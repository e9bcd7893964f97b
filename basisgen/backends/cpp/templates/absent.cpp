// The programs take arrays for covariants. Their type C is that of a pointer, or Absent: then no row of them is loaded
// or stored. What would be loaded is Zero, which takes part in no operation, and what only covariants need is stored
// nowhere, so that the compiler leaves it out. This is exact: no operation is left out that could give anything else.
struct Absent {};
static inline Absent operator+(Absent, long) { return {}; }

struct Zero {
    template <class V> operator V() const { return V{}; }
};
static inline Zero operator+(Zero, Zero) { return {}; }
static inline Zero operator-(Zero, Zero) { return {}; }
static inline Zero operator*(Zero, Zero) { return {}; }
static inline Zero operator-(Zero) { return {}; }
template <class X> static inline Zero operator*(Zero, const X &) { return {}; }
template <class X> static inline Zero operator*(const X &, Zero) { return {}; }
template <class X> static inline X operator+(const X &x, Zero) { return x; }
template <class X> static inline X operator+(Zero, const X &x) { return x; }
template <class X> static inline X operator-(const X &x, Zero) { return x; }
template <class X> static inline X operator-(Zero, const X &x) { return -x; }

template <class V> static inline Zero load(Absent) { return {}; }
template <class V, class X> static inline void store(Absent, X) {}

// The programs of the invariants alone, as those of a basis without covariants are called.
template <class V, class T, class C> static inline void forward(const T *a, long sa, T *b, long sb, C c, long sc);
template <class V, class T, class C>
static inline void backward(const T *a, long sa, const T *g, long sg, C h, long sh, T *to_a, long sto_a);
template <class V, class T, class C>
static inline void double_backward(const T *a, long sa, const T *g, long sg, C h, long sh, const T *v, long sv, T *to_a,
                                   long sto_a, T *to_g, long sto_g, C to_h, long sto_h);

template <class V, class T> static inline void forward(const T *a, long sa, T *b, long sb) {
    forward<V, T>(a, sa, b, sb, Absent(), 0);
}
template <class V, class T>
static inline void backward(const T *a, long sa, const T *g, long sg, T *to_a, long sto_a) {
    backward<V, T>(a, sa, g, sg, Absent(), 0, to_a, sto_a);
}
template <class V, class T>
static inline void double_backward(const T *a, long sa, const T *g, long sg, const T *v, long sv, T *to_a, long sto_a,
                                   T *to_g, long sto_g) {
    double_backward<V, T>(a, sa, g, sg, Absent(), 0, v, sv, to_a, sto_a, to_g, sto_g, Absent(), 0);
}
