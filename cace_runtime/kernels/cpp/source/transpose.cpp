namespace {

// W x W transposition of values in registers.
template <int H, int... J>
INLINE void exchange(vec &a, vec &b, std::integer_sequence<int, J...>) {
    const vec low = shuffled<((J & H) ? W + (J ^ H) : J)...>(a, b);
    b = shuffled<((J & H) ? W + J : (J ^ H))...>(a, b);
    a = low;
}
template <int H>
INLINE void transpose_from(vec *x) {
    if constexpr (H > 0) {
        static_for<W>([&](auto i) {
            if constexpr ((i.value & H) == 0)
                exchange<H>(x[i.value], x[i.value | H], std::make_integer_sequence<int, W>{});
        });
        transpose_from<H / 2>(x);
    }
}
INLINE void transpose(vec *x) { transpose_from<W / 2>(x); }

}  // namespace
