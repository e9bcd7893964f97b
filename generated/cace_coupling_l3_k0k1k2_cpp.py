"""CACE coupling: 20 paths from tensors of degrees 0, 1, 2 and an edge to messages of degrees 0 to 3.

Generated, do not edit. Regenerate with:
    basisgen couple --lmax 3 --degrees 0,1,2 --backend cpp

Operations per edge and channel: forward 102, backward 210, double backward 528.
Operations per edge: forward 6, backward 0, double backward 6.
"""

import contextlib
import ctypes
import fcntl
import functools
import hashlib
import math
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import torch

COUPLING_DIGEST = "3bcca311fa36895bab42de554bb45730149d5068fa144cb9e0ba15127138552c"
SOURCE_DIGEST = "d02d248eafe2e336dd9794d447dab70140fe8b5f8e2c967abcb6eb2013b8e4de"
SPEC = {'l_max': 3, 'degrees': (0, 1, 2)}
LVECTORS = (
    (0, 0, 0),
    (1, 0, 0),
    (0, 1, 0),
    (0, 0, 1),
    (2, 0, 0),
    (1, 1, 0),
    (1, 0, 1),
    (0, 2, 0),
    (0, 1, 1),
    (0, 0, 2),
    (3, 0, 0),
    (2, 1, 0),
    (2, 0, 1),
    (1, 2, 0),
    (1, 1, 1),
    (1, 0, 2),
    (0, 3, 0),
    (0, 2, 1),
    (0, 1, 2),
    (0, 0, 3),
)
PATHS = (
    {'degree': 0, 'k': 0, 'l': 0, 'l2': 0, 'scale': 1, 'formula': 'C L'},
    {'degree': 1, 'k': 1, 'l': 0, 'l2': 1, 'scale': 1, 'formula': 'C_a L_a'},
    {'degree': 2, 'k': 2, 'l': 0, 'l2': 2, 'scale': 1, 'formula': 'C_ab L_ab'},
    {'degree': 0, 'k': 0, 'l': 1, 'l2': 1, 'scale': 1, 'formula': 'C L_i'},
    {'degree': 1, 'k': 0, 'l': 1, 'l2': 0, 'scale': 1, 'formula': 'C_i L'},
    {'degree': 1, 'k': 1, 'l': 1, 'l2': 2, 'scale': 1, 'formula': 'C_a L_ai'},
    {'degree': 2, 'k': 1, 'l': 1, 'l2': 1, 'scale': 1, 'formula': 'C_ia L_a'},
    {'degree': 2, 'k': 2, 'l': 1, 'l2': 3, 'scale': 1, 'formula': 'C_ab L_abi'},
    {'degree': 0, 'k': 0, 'l': 2, 'l2': 2, 'scale': 2, 'formula': '2 C L_ij'},
    {'degree': 1, 'k': 0, 'l': 2, 'l2': 1, 'scale': 2, 'formula': '2 sym(ij) C_i L_j'},
    {'degree': 1, 'k': 1, 'l': 2, 'l2': 3, 'scale': 2, 'formula': '2 C_a L_aij'},
    {'degree': 2, 'k': 0, 'l': 2, 'l2': 0, 'scale': 1, 'formula': 'C_ij L'},
    {'degree': 2, 'k': 1, 'l': 2, 'l2': 2, 'scale': 2, 'formula': '2 sym(ij) C_ia L_aj'},
    {'degree': 2, 'k': 2, 'l': 2, 'l2': 4, 'scale': 2, 'formula': '2 C_ab L_abij'},
    {'degree': 0, 'k': 0, 'l': 3, 'l2': 3, 'scale': 6, 'formula': '6 C L_ijk'},
    {'degree': 1, 'k': 0, 'l': 3, 'l2': 2, 'scale': 6, 'formula': '6 sym(ijk) C_i L_jk'},
    {'degree': 1, 'k': 1, 'l': 3, 'l2': 4, 'scale': 6, 'formula': '6 C_a L_aijk'},
    {'degree': 2, 'k': 0, 'l': 3, 'l2': 1, 'scale': 3, 'formula': '3 sym(ijk) C_ij L_k'},
    {'degree': 2, 'k': 1, 'l': 3, 'l2': 3, 'scale': 6, 'formula': '6 sym(ijk) C_ia L_ajk'},
    {'degree': 2, 'k': 2, 'l': 3, 'l2': 5, 'scale': 6, 'formula': '6 C_ab L_abijk'},
)
N_COMPONENTS = sum((K + 1) * (K + 2) // 2 for K in SPEC["degrees"])


def couple(C, L, R):
    """Messages of edges.

    Args:
        C: tensors of the senders, {K: [..., components of degree K, channels]} for K in SPEC["degrees"], components in
            the order that LVECTORS has for degree K; float32 or float64 on the CPU, as L and R.
        L: moments of the edges [..., l-vectors], monomials of one vector each in the order of LVECTORS, the first 1.
        R: weights [..., paths, channels], paths in the order of PATHS.

    Returns:
        M: [..., l-vectors, channels], R times scale times contraction, summed over paths; twice differentiable. L is
        shared by the channels, and so is its gradient.

    Raises:
        BuildError: the library is not in the cache and cannot be compiled.
    """
    return _couple(torch.cat([C[K] for K in SPEC["degrees"]], -2), L, R, R.dim() - 2)


def couple_rows(c, L, R):
    """The same with rows in front.

    Args:
        c: [components, ..., channels], tensors of rising degree one after another.
        L: [l-vectors, ...].
        R: [paths, ..., channels].

    Returns:
        M: [l-vectors, ..., channels].
    """
    return _couple(c, L, R, 0)


def _couple(c, l, r, axis):
    wanted = sum((K + 1) * (K + 2) // 2 for K in SPEC["degrees"]), len(LVECTORS), len(PATHS)
    if (found := (c.shape[axis], l.shape[axis], r.shape[axis])) != wanted:
        raise ValueError(
            f"C, L and R have {found[0]}, {found[1]} and {found[2]} rows; this coupling takes {wanted[0]} "
            f"(tensors of degrees {SPEC['degrees']}), {wanted[1]} (moments of degrees 0 to {SPEC['l_max']}) and "
            f"{wanted[2]} (paths)"
        )
    ours, theirs, edges = ((*x.shape[:axis], *x.shape[axis + 1 :]) for x in (c, r, l))
    if ours != theirs or ours[:-1] != edges:
        raise ValueError(
            f"C, L and R are rows of {ours}, {edges} and {theirs}; they need the same edges, and C and R the same "
            "channels"
        )
    for x in (c, l, r):
        if x.device.type != "cpu" or x.dtype not in (torch.float32, torch.float64) or x.dtype != r.dtype:
            raise ValueError(
                f"C, L or R is {x.dtype} on {x.device}; {NAME} takes float32 or float64 on the CPU, the same for all: "
                f"{INSTEAD}"
            )
    return _Couple.apply(c, l, r, axis)


def _run(name, axis, read, *rows):
    """Runs a program on tensors with their rows at `axis`; returns one with each of these numbers of rows.

    A negative number is that of rows without channels.
    """
    read = [t.contiguous() for t in read]
    before, after, channels = read[0].shape[:axis], read[0].shape[axis + 1 : -1], read[0].shape[-1:]
    written = [read[0].new_empty((*before, abs(n), *after, *(channels if n > 0 else ()))) for n in rows]
    pointers = [t.data_ptr() for t in (*read, *written)]
    function = _function(name, str(read[0].dtype).removeprefix("torch."), len(pointers))
    function(*pointers, math.prod(before), math.prod(after), *channels, torch.get_num_threads())
    return tuple(written)


@functools.cache
def _function(name, dtype, n_arrays):
    function = getattr(library("double_backward" if name == "run_double_backward" else "operator", dtype), name)
    function.argtypes = [ctypes.c_void_p] * n_arrays + [ctypes.c_long] * 3 + [ctypes.c_int]
    function.restype = None
    return function


def _batched(size, dims, tensors):
    """Batch dimensions in front, where they are like edges."""
    return [t.movedim(d, 0) if d is not None else t.expand(size, *t.shape) for t, d in zip(tensors, dims)]


class _Couple(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis = inputs
        return _Couple.apply(*_batched(info.batch_size, dims, tensors), axis + 1), 0

    @staticmethod
    def forward(c, l, r, axis):
        return _run("run_forward", axis, (c, l, r), len(LVECTORS))[0]

    @staticmethod
    def setup_context(ctx, inputs, output):
        *tensors, ctx.axis = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx, g):
        return *_CoupleGradient.apply(*ctx.saved_tensors, g, ctx.axis), None


class _CoupleGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis = inputs
        return _CoupleGradient.apply(*_batched(info.batch_size, dims, tensors), axis + 1), (0, 0, 0)

    @staticmethod
    def forward(c, l, r, g, axis):
        return _run("run_backward", axis, (c, l, r, g), N_COMPONENTS, -len(LVECTORS), len(PATHS))

    @staticmethod
    def setup_context(ctx, inputs, output):
        *tensors, ctx.axis = inputs
        ctx.save_for_backward(*tensors)

    @staticmethod
    def backward(ctx, vc, vl, vr):
        return *_SecondGradient.apply(*ctx.saved_tensors, vc, vl, vr, ctx.axis), None


class _SecondGradient(torch.autograd.Function):
    @staticmethod
    def vmap(info, dims, *inputs):
        *tensors, axis = inputs
        return _SecondGradient.apply(*_batched(info.batch_size, dims, tensors), axis + 1), (0, 0, 0, 0)

    @staticmethod
    def forward(c, l, r, g, vc, vl, vr, axis):
        rows = N_COMPONENTS, -len(LVECTORS), len(PATHS), len(LVECTORS)
        return _run("run_double_backward", axis, (c, l, r, g, vc, vl, vr), *rows)

    @staticmethod
    def setup_context(ctx, inputs, output):
        pass

    @staticmethod
    def backward(ctx, *gradients):
        raise NotImplementedError(f"{NAME} has no third derivatives: {INSTEAD}")


# --- C++ -------------------------------------------------------------------------------------------------------------

SIMD = r"""
// Vectors of real numbers. `real` is what the compiler is told with -DREAL; a `vec` is as wide as a register.
#if defined(__AVX512F__)
#define VEC_BYTES 64
#elif defined(__AVX__)
#define VEC_BYTES 32
#else
#define VEC_BYTES 16
#endif

typedef REAL real;
typedef real vec __attribute__((vector_size(VEC_BYTES)));
static constexpr int W = VEC_BYTES / sizeof(real);

// V is vec or real. Copied byte by byte in the language, one unaligned move in the machine.
template <class V, class T> static inline V load(const T *from) {
    V x;
    __builtin_memcpy(&x, from, sizeof(V));
    return x;
}

template <class V, class T> static inline void store(T *to, V x) { __builtin_memcpy(to, &x, sizeof(V)); }

// The same number in every lane; subtracting zero keeps the sign of a negative zero.
template <class V> static inline V splat(real x) { return x - V{}; }
"""

TEAM = r"""
// Threads that share work and never keep a processor from others: in_parts(n, f) runs f(0), ..., f(n - 1).
//
// What a part is decides the result, who runs it does not: parts go to whoever comes for the next one, the caller
// included, so that it waits for no thread that another program keeps from running, but for parts that were begun.
// Threads without work look for it for some microseconds and then sleep. A fork has a team of its own, made when it
// needs one; a second caller at the same time works alone.

#ifdef _REENTRANT
#include <atomic>
#include <pthread.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>
#endif

namespace {

#ifdef _REENTRANT

inline double seconds_now() {
    timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return double(t.tv_sec) + 1e-9 * double(t.tv_nsec);
}

inline void pause_briefly() {
#if defined(__x86_64__) || defined(__i386__)
    __builtin_ia32_pause();
#endif
}

class Team {
  public:
    typedef void (*Call)(void *, int);
    static constexpr int MOST = 255;  // helpers
    // How long a thread looks for work, or for the end of it, before it sleeps: about what waking it costs.
    static constexpr double SPIN = 20e-6;

    // That of this process.
    static Team &own() {
        static std::atomic<Team *> kept{nullptr};
        Team *team = kept.load(), *made = nullptr;
        const pid_t me = getpid();
        while (!team || team->process != me) {  // the threads of the process that forked are not here
            if (!made) made = new Team(me);
            if (kept.compare_exchange_strong(team, made)) return *made;
        }
        delete made;
        return *team;
    }

    // Whether this thread may use the team; release() then.
    bool acquire() { return pthread_mutex_trylock(&in_use) == 0; }
    void release() { pthread_mutex_unlock(&in_use); }

    void run(int n, Call call, void *data) {
        while (n_helpers < n - 1 && n_helpers < MOST && start()) ++n_helpers;
        pthread_mutex_lock(&mutex);
        const Job job = {call, data, n, ++generation};
        present = job;
        n_done.store(0);
        ticket.store(job.number << 16);
        if (n_asleep > 0) pthread_cond_broadcast(&wake);
        pthread_mutex_unlock(&mutex);
        work(job);
        if (spin([&] { return n_done.load() == n; })) return;
        pthread_mutex_lock(&mutex);
        while (n_done.load() < n) pthread_cond_wait(&finished, &mutex);
        pthread_mutex_unlock(&mutex);
    }

  private:
    struct Job {
        Call call;
        void *data;
        int n;
        uint64_t number;
    };
    const pid_t process;
    pthread_mutex_t in_use = PTHREAD_MUTEX_INITIALIZER, mutex = PTHREAD_MUTEX_INITIALIZER;
    pthread_cond_t wake = PTHREAD_COND_INITIALIZER, finished = PTHREAD_COND_INITIALIZER;
    Job present{};
    uint64_t generation = 0;
    int n_helpers = 0, n_asleep = 0;
    // Number of the job and its next part in one: a thread that comes late takes no part of a job that it does not know.
    std::atomic<uint64_t> ticket{0};
    std::atomic<int> n_done{0};

    explicit Team(pid_t me) : process(me) {}

    template <class Condition>
    static bool spin(Condition &&holds) {
        const double end = seconds_now() + SPIN;
        do {
            for (int i = 0; i < 16; ++i) {
                if (holds()) return true;
                pause_briefly();
            }
        } while (seconds_now() < end);
        return holds();
    }

    void work(const Job &job) {
        uint64_t next = ticket.load();
        while (next >> 16 == job.number && int(next & 0xffff) < job.n) {
            if (!ticket.compare_exchange_weak(next, next + 1)) continue;
            job.call(job.data, int(next & 0xffff));
            if (n_done.fetch_add(1) + 1 == job.n) {
                pthread_mutex_lock(&mutex);
                pthread_cond_signal(&finished);
                pthread_mutex_unlock(&mutex);
            }
            next = ticket.load();
        }
    }

    bool start() {
        sigset_t all, before;  // signals are for the program's own threads
        sigfillset(&all);
        pthread_sigmask(SIG_SETMASK, &all, &before);
        pthread_t thread;
        const bool started = pthread_create(&thread, nullptr, &Team::helper, this) == 0;
        if (started) pthread_detach(thread);
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        return started;
    }

    static void *helper(void *own) {
        Team &team = *static_cast<Team *>(own);
        uint64_t seen = 0;
        for (;;) {
            spin([&] { return team.ticket.load() >> 16 != seen; });
            pthread_mutex_lock(&team.mutex);
            ++team.n_asleep;
            while (team.generation == seen) pthread_cond_wait(&team.wake, &team.mutex);
            --team.n_asleep;
            const Job job = team.present;
            pthread_mutex_unlock(&team.mutex);
            seen = job.number;
            team.work(job);
        }
        return nullptr;
    }
};

#endif

// Whether sharing pays, found out by measuring: where other programs keep the processors busy it does not, and tomorrow
// it may. Sharing is given up when it has lost time against working alone, until that has worked thirty times as long:
// so it costs a thirtieth at most, whatever else runs. One who asks for one part has no use for this.
class Sharing {
  public:
    // Whether the next piece of work is to be shared; tests have it shared always.
    bool pays() const {
#ifdef SHARE_ALWAYS
        return true;
#else
        return n_alone >= N_KEPT && debt <= 0 && n_shared < REFRESH;
#endif
    }

    // What it took; work in any unit.
    void took(bool shared, double seconds, double work) {
        if (!(work > 0)) return;
        if (!shared) {
            alone[n_alone++ % N_KEPT] = seconds / work;
            n_shared = 0;
            debt -= PAID_BACK * seconds;
        } else {
            ++n_shared;
            double best = alone[0];
            for (double rate : alone) best = rate < best ? rate : best;
            debt += seconds - best * work;
        }
        if (debt < -CREDIT) debt = -CREDIT;
    }

  private:
    static constexpr int N_KEPT = 4, REFRESH = 40;  // so often working alone is measured again
    static constexpr double PAID_BACK = 1.0 / 30, CREDIT = 5e-3;  // s: what a good time pays for a bad one
    double alone[N_KEPT] = {}, debt = 0;
    long n_alone = 0, n_shared = 0;
};

// f(0), ..., f(n - 1), by the team if it is to be shared and nobody else has it. Returns how long it took, s.
template <class F>
double in_parts(int n, bool shared, F &&f) {
#ifdef _REENTRANT
    if (n > 1) {
        const double start = seconds_now();
        Team *team = shared ? &Team::own() : nullptr;
        if (team && team->acquire()) {
            team->run(n, [](void *data, int k) { (*static_cast<F *>(data))(k); }, &f);
            team->release();
        } else {
            for (int k = 0; k < n; ++k) f(k);
        }
        return seconds_now() - start;
    }
#endif
    (void)shared;
    for (int k = 0; k < n; ++k) f(k);
    return 0;
}

}  // namespace
"""

PROGRAMS = r"""
template <class V, class U, class T>
static inline void forward(const T *c, long sc, const T *l, long sl, const T *r, long sr, T *m, long sm) {
    const U l1 = load<U>(l + 1 * sl);
    const V c1 = load<V>(c + 1 * sc);
    const auto t0 = l1 * c1;
    const U l2 = load<U>(l + 2 * sl);
    const V c2 = load<V>(c + 2 * sc);
    const auto t1 = t0 + l2 * c2;
    const U l3 = load<U>(l + 3 * sl);
    const V c3 = load<V>(c + 3 * sc);
    const auto t2 = t1 + l3 * c3;
    const V c4 = load<V>(c + 4 * sc);
    const auto t3 = l1 * c4;
    const V c5 = load<V>(c + 5 * sc);
    const auto t4 = t3 + l2 * c5;
    const V c6 = load<V>(c + 6 * sc);
    const auto t5 = t4 + l3 * c6;
    const auto t6 = l1 * c5;
    const V c7 = load<V>(c + 7 * sc);
    const auto t7 = t6 + l2 * c7;
    const V c8 = load<V>(c + 8 * sc);
    const auto t8 = t7 + l3 * c8;
    const auto t9 = l1 * c6;
    const auto t10 = t9 + l2 * c8;
    const V c9 = load<V>(c + 9 * sc);
    const auto t11 = t10 + l3 * c9;
    const auto t12 = l1 * t5;
    const auto t13 = t12 + l2 * t8;
    const auto t14 = t13 + l3 * t11;
    const V c0 = load<V>(c + 0 * sc);
    const V r0 = load<V>(r + 0 * sr);
    const auto t15 = c0 * r0;
    const V r1 = load<V>(r + 1 * sr);
    const auto t16 = t15 + t2 * r1;
    const V r2 = load<V>(r + 2 * sr);
    const auto t17 = t16 + t14 * r2;
    store<V>(m + 0 * sm, t17);
    const V r3 = load<V>(r + 3 * sr);
    const auto t18 = c0 * r3;
    const V r5 = load<V>(r + 5 * sr);
    const auto t19 = t18 + t2 * r5;
    const V r7 = load<V>(r + 7 * sr);
    const auto t20 = t19 + t14 * r7;
    const auto t21 = l1 * t20;
    const V r4 = load<V>(r + 4 * sr);
    const auto t22 = t21 + c1 * r4;
    const V r6 = load<V>(r + 6 * sr);
    const auto t23 = t22 + t5 * r6;
    store<V>(m + 1 * sm, t23);
    const auto t24 = l2 * t20;
    const auto t25 = t24 + c2 * r4;
    const auto t26 = t25 + t8 * r6;
    store<V>(m + 2 * sm, t26);
    const auto t27 = l3 * t20;
    const auto t28 = t27 + c3 * r4;
    const auto t29 = t28 + t11 * r6;
    store<V>(m + 3 * sm, t29);
    const V r8 = load<V>(r + 8 * sr);
    const auto t30 = c0 * r8;
    const V r10 = load<V>(r + 10 * sr);
    const auto t31 = t30 + t2 * r10;
    const V r13 = load<V>(r + 13 * sr);
    const auto t32 = t31 + t14 * r13;
    const auto t33 = l1 * t32;
    const V r9 = load<V>(r + 9 * sr);
    const auto t34 = t33 + c1 * r9;
    const V r12 = load<V>(r + 12 * sr);
    const auto t35 = t34 + t5 * r12;
    const auto t36 = T(2) * l1;
    const V r11 = load<V>(r + 11 * sr);
    const auto t37 = c4 * r11;
    const auto t38 = t37 + t35 * t36;
    store<V>(m + 4 * sm, t38);
    const auto t39 = l2 * t32;
    const auto t40 = t39 + c2 * r9;
    const auto t41 = t40 + t8 * r12;
    const auto t42 = l1 * t41;
    const auto t43 = t42 + l2 * t35;
    const auto t44 = t43 + c5 * r11;
    store<V>(m + 5 * sm, t44);
    const auto t45 = l3 * t32;
    const auto t46 = t45 + c3 * r9;
    const auto t47 = t46 + t11 * r12;
    const auto t48 = l1 * t47;
    const auto t49 = t48 + l3 * t35;
    const auto t50 = t49 + c6 * r11;
    store<V>(m + 6 * sm, t50);
    const auto t51 = T(2) * l2;
    const auto t52 = c7 * r11;
    const auto t53 = t52 + t41 * t51;
    store<V>(m + 7 * sm, t53);
    const auto t54 = l2 * t47;
    const auto t55 = t54 + l3 * t41;
    const auto t56 = t55 + c8 * r11;
    store<V>(m + 8 * sm, t56);
    const auto t57 = T(2) * l3;
    const auto t58 = c9 * r11;
    const auto t59 = t58 + t47 * t57;
    store<V>(m + 9 * sm, t59);
    const V r14 = load<V>(r + 14 * sr);
    const auto t60 = c0 * r14;
    const V r16 = load<V>(r + 16 * sr);
    const auto t61 = t60 + t2 * r16;
    const V r19 = load<V>(r + 19 * sr);
    const auto t62 = t61 + t14 * r19;
    const auto t63 = l1 * t62;
    const V r15 = load<V>(r + 15 * sr);
    const auto t64 = t63 + c1 * r15;
    const V r18 = load<V>(r + 18 * sr);
    const auto t65 = t64 + t5 * r18;
    const V r17 = load<V>(r + 17 * sr);
    const auto t66 = c4 * r17;
    const auto t67 = t66 + t36 * t65;
    const auto t68 = T(3) * l1;
    const auto t69 = t67 * t68;
    store<V>(m + 10 * sm, t69);
    const auto t70 = l2 * t62;
    const auto t71 = t70 + c2 * r15;
    const auto t72 = t71 + t8 * r18;
    const auto t73 = l1 * t72;
    const auto t74 = t73 + l2 * t65;
    const auto t75 = t74 + c5 * r17;
    const auto t76 = l2 * t67;
    const auto t77 = t76 + t36 * t75;
    store<V>(m + 11 * sm, t77);
    const auto t78 = l3 * t62;
    const auto t79 = t78 + c3 * r15;
    const auto t80 = t79 + t11 * r18;
    const auto t81 = l1 * t80;
    const auto t82 = t81 + l3 * t65;
    const auto t83 = t82 + c6 * r17;
    const auto t84 = l3 * t67;
    const auto t85 = t84 + t36 * t83;
    store<V>(m + 12 * sm, t85);
    const auto t86 = c7 * r17;
    const auto t87 = t86 + t51 * t72;
    const auto t88 = l1 * t87;
    const auto t89 = t88 + t51 * t75;
    store<V>(m + 13 * sm, t89);
    const auto t90 = l2 * t80;
    const auto t91 = t90 + l3 * t72;
    const auto t92 = t91 + c8 * r17;
    const auto t93 = l1 * t92;
    const auto t94 = t93 + l2 * t83;
    const auto t95 = t94 + l3 * t75;
    store<V>(m + 14 * sm, t95);
    const auto t96 = c9 * r17;
    const auto t97 = t96 + t57 * t80;
    const auto t98 = l1 * t97;
    const auto t99 = t98 + t57 * t83;
    store<V>(m + 15 * sm, t99);
    const auto t100 = T(3) * l2;
    const auto t101 = t87 * t100;
    store<V>(m + 16 * sm, t101);
    const auto t102 = l3 * t87;
    const auto t103 = t102 + t51 * t92;
    store<V>(m + 17 * sm, t103);
    const auto t104 = l2 * t97;
    const auto t105 = t104 + t57 * t92;
    store<V>(m + 18 * sm, t105);
    const auto t106 = T(3) * l3;
    const auto t107 = t97 * t106;
    store<V>(m + 19 * sm, t107);
}
template <class V, class U, class T>
static inline void backward(const T *c, long sc, const T *l, long sl, const T *r, long sr, const T *g, long sg, T *to_c, long sto_c, T *to_l, long sto_l, T *to_r, long sto_r) {
    const U l1 = load<U>(l + 1 * sl);
    const V g1 = load<V>(g + 1 * sg);
    const auto t0 = l1 * g1;
    const U l2 = load<U>(l + 2 * sl);
    const V g2 = load<V>(g + 2 * sg);
    const auto t1 = t0 + l2 * g2;
    const U l3 = load<U>(l + 3 * sl);
    const V g3 = load<V>(g + 3 * sg);
    const auto t2 = t1 + l3 * g3;
    const auto t3 = T(2) * l1;
    const V g5 = load<V>(g + 5 * sg);
    const auto t4 = l2 * g5;
    const V g6 = load<V>(g + 6 * sg);
    const auto t5 = t4 + l3 * g6;
    const V g4 = load<V>(g + 4 * sg);
    const auto t6 = t5 + t3 * g4;
    const auto t7 = T(2) * l2;
    const auto t8 = l1 * g5;
    const V g8 = load<V>(g + 8 * sg);
    const auto t9 = t8 + l3 * g8;
    const V g7 = load<V>(g + 7 * sg);
    const auto t10 = t9 + t7 * g7;
    const auto t11 = T(2) * l3;
    const auto t12 = l1 * g6;
    const auto t13 = t12 + l2 * g8;
    const V g9 = load<V>(g + 9 * sg);
    const auto t14 = t13 + t11 * g9;
    const auto t15 = l1 * t6;
    const auto t16 = t15 + l2 * t10;
    const auto t17 = t16 + l3 * t14;
    const V g14 = load<V>(g + 14 * sg);
    const auto t18 = l3 * g14;
    const V g11 = load<V>(g + 11 * sg);
    const auto t19 = t18 + t3 * g11;
    const V g13 = load<V>(g + 13 * sg);
    const auto t20 = t19 + t7 * g13;
    const auto t21 = l2 * g14;
    const V g12 = load<V>(g + 12 * sg);
    const auto t22 = t21 + t3 * g12;
    const V g15 = load<V>(g + 15 * sg);
    const auto t23 = t22 + t11 * g15;
    const auto t24 = T(3) * l1;
    const auto t25 = l2 * g11;
    const auto t26 = t25 + l3 * g12;
    const V g10 = load<V>(g + 10 * sg);
    const auto t27 = t26 + t24 * g10;
    const auto t28 = l2 * t20;
    const auto t29 = t28 + l3 * t23;
    const auto t30 = t29 + t3 * t27;
    const auto t31 = l1 * g14;
    const V g17 = load<V>(g + 17 * sg);
    const auto t32 = t31 + t7 * g17;
    const V g18 = load<V>(g + 18 * sg);
    const auto t33 = t32 + t11 * g18;
    const auto t34 = T(3) * l2;
    const auto t35 = l1 * g13;
    const auto t36 = t35 + l3 * g17;
    const V g16 = load<V>(g + 16 * sg);
    const auto t37 = t36 + t34 * g16;
    const auto t38 = l1 * t20;
    const auto t39 = t38 + l3 * t33;
    const auto t40 = t39 + t7 * t37;
    const auto t41 = T(3) * l3;
    const auto t42 = l1 * g15;
    const auto t43 = t42 + l2 * g18;
    const V g19 = load<V>(g + 19 * sg);
    const auto t44 = t43 + t41 * g19;
    const auto t45 = l1 * t23;
    const auto t46 = t45 + l2 * t33;
    const auto t47 = t46 + t11 * t44;
    const auto t48 = l1 * t30;
    const auto t49 = t48 + l2 * t40;
    const auto t50 = t49 + l3 * t47;
    const V r0 = load<V>(r + 0 * sr);
    const V g0 = load<V>(g + 0 * sg);
    const auto t51 = r0 * g0;
    const V r3 = load<V>(r + 3 * sr);
    const auto t52 = t51 + r3 * t2;
    const V r8 = load<V>(r + 8 * sr);
    const auto t53 = t52 + r8 * t17;
    const V r14 = load<V>(r + 14 * sr);
    const auto t54 = t53 + r14 * t50;
    store<V>(to_c + 0 * sto_c, t54);
    const V r1 = load<V>(r + 1 * sr);
    const auto t55 = r1 * g0;
    const V r5 = load<V>(r + 5 * sr);
    const auto t56 = t55 + r5 * t2;
    const V r10 = load<V>(r + 10 * sr);
    const auto t57 = t56 + r10 * t17;
    const V r16 = load<V>(r + 16 * sr);
    const auto t58 = t57 + r16 * t50;
    const auto t59 = l1 * t58;
    const V r4 = load<V>(r + 4 * sr);
    const auto t60 = t59 + r4 * g1;
    const V r9 = load<V>(r + 9 * sr);
    const auto t61 = t60 + r9 * t6;
    const V r15 = load<V>(r + 15 * sr);
    const auto t62 = t61 + r15 * t30;
    store<V>(to_c + 1 * sto_c, t62);
    const auto t63 = l2 * t58;
    const auto t64 = t63 + r4 * g2;
    const auto t65 = t64 + r9 * t10;
    const auto t66 = t65 + r15 * t40;
    store<V>(to_c + 2 * sto_c, t66);
    const auto t67 = l3 * t58;
    const auto t68 = t67 + r4 * g3;
    const auto t69 = t68 + r9 * t14;
    const auto t70 = t69 + r15 * t47;
    store<V>(to_c + 3 * sto_c, t70);
    const V r2 = load<V>(r + 2 * sr);
    const auto t71 = r2 * g0;
    const V r7 = load<V>(r + 7 * sr);
    const auto t72 = t71 + r7 * t2;
    const V r13 = load<V>(r + 13 * sr);
    const auto t73 = t72 + r13 * t17;
    const V r19 = load<V>(r + 19 * sr);
    const auto t74 = t73 + r19 * t50;
    const auto t75 = l1 * t74;
    const V r6 = load<V>(r + 6 * sr);
    const auto t76 = t75 + r6 * g1;
    const V r12 = load<V>(r + 12 * sr);
    const auto t77 = t76 + r12 * t6;
    const V r18 = load<V>(r + 18 * sr);
    const auto t78 = t77 + r18 * t30;
    const auto t79 = l1 * t78;
    const V r11 = load<V>(r + 11 * sr);
    const auto t80 = t79 + r11 * g4;
    const V r17 = load<V>(r + 17 * sr);
    const auto t81 = t80 + r17 * t27;
    store<V>(to_c + 4 * sto_c, t81);
    const auto t82 = l2 * t74;
    const auto t83 = t82 + r6 * g2;
    const auto t84 = t83 + r12 * t10;
    const auto t85 = t84 + r18 * t40;
    const auto t86 = l1 * t85;
    const auto t87 = t86 + l2 * t78;
    const auto t88 = t87 + r11 * g5;
    const auto t89 = t88 + r17 * t20;
    store<V>(to_c + 5 * sto_c, t89);
    const auto t90 = l3 * t74;
    const auto t91 = t90 + r6 * g3;
    const auto t92 = t91 + r12 * t14;
    const auto t93 = t92 + r18 * t47;
    const auto t94 = l1 * t93;
    const auto t95 = t94 + l3 * t78;
    const auto t96 = t95 + r11 * g6;
    const auto t97 = t96 + r17 * t23;
    store<V>(to_c + 6 * sto_c, t97);
    const auto t98 = l2 * t85;
    const auto t99 = t98 + r11 * g7;
    const auto t100 = t99 + r17 * t37;
    store<V>(to_c + 7 * sto_c, t100);
    const auto t101 = l2 * t93;
    const auto t102 = t101 + l3 * t85;
    const auto t103 = t102 + r11 * g8;
    const auto t104 = t103 + r17 * t33;
    store<V>(to_c + 8 * sto_c, t104);
    const auto t105 = l3 * t93;
    const auto t106 = t105 + r11 * g9;
    const auto t107 = t106 + r17 * t44;
    store<V>(to_c + 9 * sto_c, t107);
    const auto t108 = V{};
    store<V>(to_l + 0 * sto_l, t108);
    store<V>(to_l + 4 * sto_l, t108);
    store<V>(to_l + 5 * sto_l, t108);
    store<V>(to_l + 6 * sto_l, t108);
    store<V>(to_l + 7 * sto_l, t108);
    store<V>(to_l + 8 * sto_l, t108);
    store<V>(to_l + 9 * sto_l, t108);
    store<V>(to_l + 10 * sto_l, t108);
    store<V>(to_l + 11 * sto_l, t108);
    store<V>(to_l + 12 * sto_l, t108);
    store<V>(to_l + 13 * sto_l, t108);
    store<V>(to_l + 14 * sto_l, t108);
    store<V>(to_l + 15 * sto_l, t108);
    store<V>(to_l + 16 * sto_l, t108);
    store<V>(to_l + 17 * sto_l, t108);
    store<V>(to_l + 18 * sto_l, t108);
    store<V>(to_l + 19 * sto_l, t108);
    const V c4 = load<V>(c + 4 * sc);
    const auto t109 = l1 * c4;
    const V c5 = load<V>(c + 5 * sc);
    const auto t110 = t109 + l2 * c5;
    const V c6 = load<V>(c + 6 * sc);
    const auto t111 = t110 + l3 * c6;
    const V c1 = load<V>(c + 1 * sc);
    const auto t112 = l1 * c1;
    const V c2 = load<V>(c + 2 * sc);
    const auto t113 = t112 + l2 * c2;
    const V c3 = load<V>(c + 3 * sc);
    const auto t114 = t113 + l3 * c3;
    const auto t115 = l1 * c5;
    const V c7 = load<V>(c + 7 * sc);
    const auto t116 = t115 + l2 * c7;
    const V c8 = load<V>(c + 8 * sc);
    const auto t117 = t116 + l3 * c8;
    const auto t118 = l1 * c6;
    const auto t119 = t118 + l2 * c8;
    const V c9 = load<V>(c + 9 * sc);
    const auto t120 = t119 + l3 * c9;
    const auto t121 = l1 * t111;
    const auto t122 = t121 + l2 * t117;
    const auto t123 = t122 + l3 * t120;
    const V c0 = load<V>(c + 0 * sc);
    const auto t124 = c0 * r3;
    const auto t125 = t124 + t114 * r5;
    const auto t126 = t125 + t123 * r7;
    const auto t127 = c0 * r8;
    const auto t128 = t127 + t114 * r10;
    const auto t129 = t128 + t123 * r13;
    const auto t130 = l2 * t129;
    const auto t131 = t130 + c2 * r9;
    const auto t132 = t131 + t117 * r12;
    const auto t133 = l3 * t129;
    const auto t134 = t133 + c3 * r9;
    const auto t135 = t134 + t120 * r12;
    const auto t136 = c0 * r14;
    const auto t137 = t136 + t114 * r16;
    const auto t138 = t137 + t123 * r19;
    const auto t139 = l2 * t138;
    const auto t140 = t139 + c2 * r15;
    const auto t141 = t140 + t117 * r18;
    const auto t142 = l3 * t138;
    const auto t143 = t142 + c3 * r15;
    const auto t144 = t143 + t120 * r18;
    const auto t145 = c7 * r17;
    const auto t146 = t145 + t7 * t141;
    const auto t147 = l2 * t144;
    const auto t148 = t147 + l3 * t141;
    const auto t149 = t148 + c8 * r17;
    const auto t150 = c9 * r17;
    const auto t151 = t150 + t11 * t144;
    const auto t152 = l1 * t129;
    const auto t153 = t152 + c1 * r9;
    const auto t154 = t153 + t111 * r12;
    const auto t155 = l1 * t138;
    const auto t156 = t155 + c1 * r15;
    const auto t157 = t156 + t111 * r18;
    const auto t158 = l1 * t141;
    const auto t159 = t158 + l2 * t157;
    const auto t160 = t159 + c5 * r17;
    const auto t161 = l1 * t144;
    const auto t162 = t161 + l3 * t157;
    const auto t163 = t162 + c6 * r17;
    const auto t164 = t154 * g4;
    const auto t165 = t164 + t157 * t27;
    const auto t166 = t165 + t160 * g11;
    const auto t167 = t166 + t163 * g12;
    const auto t168 = c4 * r17;
    const auto t169 = t168 + t3 * t157;
    const auto t170 = t169 * g10;
    const auto t171 = T(2) * t167;
    const auto t172 = t171 + T(3) * t170;
    const auto t173 = t172 + c1 * t58;
    const auto t174 = t173 + c4 * t78;
    const auto t175 = t174 + c5 * t85;
    const auto t176 = t175 + c6 * t93;
    const auto t177 = t176 + t111 * t74;
    const auto t178 = t177 + t126 * g1;
    const auto t179 = t178 + t129 * t6;
    const auto t180 = t179 + t132 * g5;
    const auto t181 = t180 + t135 * g6;
    const auto t182 = t181 + t138 * t30;
    const auto t183 = t182 + t141 * t20;
    const auto t184 = t183 + t144 * t23;
    const auto t185 = t184 + t146 * g13;
    const auto t186 = t185 + t149 * g14;
    const auto t187 = t186 + t151 * g15;
    store<V>(to_l + 1 * sto_l, t187);
    const auto t188 = t132 * g7;
    const auto t189 = t188 + t141 * t37;
    const auto t190 = t189 + t160 * g13;
    const auto t191 = t190 + t149 * g17;
    const auto t192 = t146 * g16;
    const auto t193 = T(2) * t191;
    const auto t194 = t193 + T(3) * t192;
    const auto t195 = t194 + c2 * t58;
    const auto t196 = t195 + c5 * t78;
    const auto t197 = t196 + c7 * t85;
    const auto t198 = t197 + c8 * t93;
    const auto t199 = t198 + t117 * t74;
    const auto t200 = t199 + t126 * g2;
    const auto t201 = t200 + t129 * t10;
    const auto t202 = t201 + t154 * g5;
    const auto t203 = t202 + t135 * g8;
    const auto t204 = t203 + t138 * t40;
    const auto t205 = t204 + t157 * t20;
    const auto t206 = t205 + t144 * t33;
    const auto t207 = t206 + t169 * g11;
    const auto t208 = t207 + t163 * g14;
    const auto t209 = t208 + t151 * g18;
    store<V>(to_l + 2 * sto_l, t209);
    const auto t210 = t135 * g9;
    const auto t211 = t210 + t144 * t44;
    const auto t212 = t211 + t163 * g15;
    const auto t213 = t212 + t149 * g18;
    const auto t214 = t151 * g19;
    const auto t215 = T(2) * t213;
    const auto t216 = t215 + T(3) * t214;
    const auto t217 = t216 + c3 * t58;
    const auto t218 = t217 + c6 * t78;
    const auto t219 = t218 + c8 * t85;
    const auto t220 = t219 + c9 * t93;
    const auto t221 = t220 + t120 * t74;
    const auto t222 = t221 + t126 * g3;
    const auto t223 = t222 + t129 * t14;
    const auto t224 = t223 + t154 * g6;
    const auto t225 = t224 + t132 * g8;
    const auto t226 = t225 + t138 * t47;
    const auto t227 = t226 + t157 * t23;
    const auto t228 = t227 + t141 * t33;
    const auto t229 = t228 + t169 * g12;
    const auto t230 = t229 + t160 * g14;
    const auto t231 = t230 + t146 * g17;
    store<V>(to_l + 3 * sto_l, t231);
    const auto t232 = c0 * g0;
    store<V>(to_r + 0 * sto_r, t232);
    const auto t233 = t114 * g0;
    store<V>(to_r + 1 * sto_r, t233);
    const auto t234 = t123 * g0;
    store<V>(to_r + 2 * sto_r, t234);
    const auto t235 = c0 * t2;
    store<V>(to_r + 3 * sto_r, t235);
    const auto t236 = c1 * g1;
    const auto t237 = t236 + c2 * g2;
    const auto t238 = t237 + c3 * g3;
    store<V>(to_r + 4 * sto_r, t238);
    const auto t239 = t114 * t2;
    store<V>(to_r + 5 * sto_r, t239);
    const auto t240 = t111 * g1;
    const auto t241 = t240 + t117 * g2;
    const auto t242 = t241 + t120 * g3;
    store<V>(to_r + 6 * sto_r, t242);
    const auto t243 = t123 * t2;
    store<V>(to_r + 7 * sto_r, t243);
    const auto t244 = c0 * t17;
    store<V>(to_r + 8 * sto_r, t244);
    const auto t245 = c1 * t6;
    const auto t246 = t245 + c2 * t10;
    const auto t247 = t246 + c3 * t14;
    store<V>(to_r + 9 * sto_r, t247);
    const auto t248 = t114 * t17;
    store<V>(to_r + 10 * sto_r, t248);
    const auto t249 = c4 * g4;
    const auto t250 = t249 + c5 * g5;
    const auto t251 = t250 + c6 * g6;
    const auto t252 = t251 + c7 * g7;
    const auto t253 = t252 + c8 * g8;
    const auto t254 = t253 + c9 * g9;
    store<V>(to_r + 11 * sto_r, t254);
    const auto t255 = t111 * t6;
    const auto t256 = t255 + t117 * t10;
    const auto t257 = t256 + t120 * t14;
    store<V>(to_r + 12 * sto_r, t257);
    const auto t258 = t123 * t17;
    store<V>(to_r + 13 * sto_r, t258);
    const auto t259 = c0 * t50;
    store<V>(to_r + 14 * sto_r, t259);
    const auto t260 = c1 * t30;
    const auto t261 = t260 + c2 * t40;
    const auto t262 = t261 + c3 * t47;
    store<V>(to_r + 15 * sto_r, t262);
    const auto t263 = t114 * t50;
    store<V>(to_r + 16 * sto_r, t263);
    const auto t264 = c4 * t27;
    const auto t265 = t264 + c5 * t20;
    const auto t266 = t265 + c6 * t23;
    const auto t267 = t266 + c7 * t37;
    const auto t268 = t267 + c8 * t33;
    const auto t269 = t268 + c9 * t44;
    store<V>(to_r + 17 * sto_r, t269);
    const auto t270 = t111 * t30;
    const auto t271 = t270 + t117 * t40;
    const auto t272 = t271 + t120 * t47;
    store<V>(to_r + 18 * sto_r, t272);
    const auto t273 = t123 * t50;
    store<V>(to_r + 19 * sto_r, t273);
}
template <class V, class U, class T>
static inline void double_backward(const T *c, long sc, const T *l, long sl, const T *r, long sr, const T *g, long sg, const T *vc, long svc, const T *vl, long svl, const T *vr, long svr, T *to_c, long sto_c, T *to_l, long sto_l, T *to_r, long sto_r, T *to_g, long sto_g) {
    const V g1 = load<V>(g + 1 * sg);
    const U vl1 = load<U>(vl + 1 * svl);
    const auto t0 = g1 * vl1;
    const V g2 = load<V>(g + 2 * sg);
    const U vl2 = load<U>(vl + 2 * svl);
    const auto t1 = t0 + g2 * vl2;
    const V g3 = load<V>(g + 3 * sg);
    const U vl3 = load<U>(vl + 3 * svl);
    const auto t2 = t1 + g3 * vl3;
    const auto t3 = T(2) * vl1;
    const V g4 = load<V>(g + 4 * sg);
    const auto t4 = g4 * t3;
    const V g5 = load<V>(g + 5 * sg);
    const auto t5 = t4 + g5 * vl2;
    const V g6 = load<V>(g + 6 * sg);
    const auto t6 = t5 + g6 * vl3;
    const auto t7 = T(2) * vl2;
    const auto t8 = g5 * vl1;
    const V g7 = load<V>(g + 7 * sg);
    const auto t9 = t8 + g7 * t7;
    const V g8 = load<V>(g + 8 * sg);
    const auto t10 = t9 + g8 * vl3;
    const auto t11 = T(2) * vl3;
    const auto t12 = g6 * vl1;
    const auto t13 = t12 + g8 * vl2;
    const V g9 = load<V>(g + 9 * sg);
    const auto t14 = t13 + g9 * t11;
    const U l3 = load<U>(l + 3 * sl);
    const auto t15 = T(2) * l3;
    const U l1 = load<U>(l + 1 * sl);
    const auto t16 = l1 * g6;
    const U l2 = load<U>(l + 2 * sl);
    const auto t17 = t16 + l2 * g8;
    const auto t18 = t17 + t15 * g9;
    const auto t19 = T(2) * l2;
    const auto t20 = l1 * g5;
    const auto t21 = t20 + l3 * g8;
    const auto t22 = t21 + t19 * g7;
    const auto t23 = T(2) * l1;
    const auto t24 = l2 * g5;
    const auto t25 = t24 + l3 * g6;
    const auto t26 = t25 + t23 * g4;
    const auto t27 = l1 * t6;
    const auto t28 = t27 + l2 * t10;
    const auto t29 = t28 + l3 * t14;
    const auto t30 = t29 + t18 * vl3;
    const auto t31 = t30 + t22 * vl2;
    const auto t32 = t31 + t26 * vl1;
    const V g11 = load<V>(g + 11 * sg);
    const auto t33 = g11 * t3;
    const V g13 = load<V>(g + 13 * sg);
    const auto t34 = t33 + g13 * t7;
    const V g14 = load<V>(g + 14 * sg);
    const auto t35 = t34 + g14 * vl3;
    const V g12 = load<V>(g + 12 * sg);
    const auto t36 = g12 * t3;
    const auto t37 = t36 + g14 * vl2;
    const V g15 = load<V>(g + 15 * sg);
    const auto t38 = t37 + g15 * t11;
    const auto t39 = T(3) * vl1;
    const V g10 = load<V>(g + 10 * sg);
    const auto t40 = g10 * t39;
    const auto t41 = t40 + g11 * vl2;
    const auto t42 = t41 + g12 * vl3;
    const auto t43 = l2 * g14;
    const auto t44 = t43 + t23 * g12;
    const auto t45 = t44 + t15 * g15;
    const auto t46 = l3 * g14;
    const auto t47 = t46 + t23 * g11;
    const auto t48 = t47 + t19 * g13;
    const auto t49 = T(3) * l1;
    const auto t50 = l2 * g11;
    const auto t51 = t50 + l3 * g12;
    const auto t52 = t51 + t49 * g10;
    const auto t53 = l2 * t35;
    const auto t54 = t53 + l3 * t38;
    const auto t55 = t54 + t23 * t42;
    const auto t56 = t55 + t45 * vl3;
    const auto t57 = t56 + t48 * vl2;
    const auto t58 = t57 + t52 * t3;
    const auto t59 = g14 * vl1;
    const V g17 = load<V>(g + 17 * sg);
    const auto t60 = t59 + g17 * t7;
    const V g18 = load<V>(g + 18 * sg);
    const auto t61 = t60 + g18 * t11;
    const auto t62 = T(3) * vl2;
    const auto t63 = g13 * vl1;
    const V g16 = load<V>(g + 16 * sg);
    const auto t64 = t63 + g16 * t62;
    const auto t65 = t64 + g17 * vl3;
    const auto t66 = l1 * g14;
    const auto t67 = t66 + t19 * g17;
    const auto t68 = t67 + t15 * g18;
    const auto t69 = T(3) * l2;
    const auto t70 = l1 * g13;
    const auto t71 = t70 + l3 * g17;
    const auto t72 = t71 + t69 * g16;
    const auto t73 = l1 * t35;
    const auto t74 = t73 + l3 * t61;
    const auto t75 = t74 + t19 * t65;
    const auto t76 = t75 + t68 * vl3;
    const auto t77 = t76 + t72 * t7;
    const auto t78 = t77 + t48 * vl1;
    const auto t79 = T(3) * vl3;
    const auto t80 = g15 * vl1;
    const auto t81 = t80 + g18 * vl2;
    const V g19 = load<V>(g + 19 * sg);
    const auto t82 = t81 + g19 * t79;
    const auto t83 = T(3) * l3;
    const auto t84 = l1 * g15;
    const auto t85 = t84 + l2 * g18;
    const auto t86 = t85 + t83 * g19;
    const auto t87 = l1 * t38;
    const auto t88 = t87 + l2 * t61;
    const auto t89 = t88 + t15 * t82;
    const auto t90 = t89 + t86 * t11;
    const auto t91 = t90 + t68 * vl2;
    const auto t92 = t91 + t45 * vl1;
    const auto t93 = l1 * t45;
    const auto t94 = t93 + l2 * t68;
    const auto t95 = t94 + t15 * t86;
    const auto t96 = l1 * t48;
    const auto t97 = t96 + l3 * t68;
    const auto t98 = t97 + t19 * t72;
    const auto t99 = l2 * t48;
    const auto t100 = t99 + l3 * t45;
    const auto t101 = t100 + t23 * t52;
    const auto t102 = l1 * t58;
    const auto t103 = t102 + l2 * t78;
    const auto t104 = t103 + l3 * t92;
    const auto t105 = t104 + t95 * vl3;
    const auto t106 = t105 + t98 * vl2;
    const auto t107 = t106 + t101 * vl1;
    const auto t108 = l1 * t101;
    const auto t109 = t108 + l2 * t98;
    const auto t110 = t109 + l3 * t95;
    const auto t111 = l1 * t26;
    const auto t112 = t111 + l2 * t22;
    const auto t113 = t112 + l3 * t18;
    const auto t114 = l1 * g1;
    const auto t115 = t114 + l2 * g2;
    const auto t116 = t115 + l3 * g3;
    const V r3 = load<V>(r + 3 * sr);
    const auto t117 = r3 * t2;
    const V r8 = load<V>(r + 8 * sr);
    const auto t118 = t117 + r8 * t32;
    const V r14 = load<V>(r + 14 * sr);
    const auto t119 = t118 + r14 * t107;
    const V g0 = load<V>(g + 0 * sg);
    const V vr0 = load<V>(vr + 0 * svr);
    const auto t120 = t119 + g0 * vr0;
    const V vr14 = load<V>(vr + 14 * svr);
    const auto t121 = t120 + t110 * vr14;
    const V vr8 = load<V>(vr + 8 * svr);
    const auto t122 = t121 + t113 * vr8;
    const V vr3 = load<V>(vr + 3 * svr);
    const auto t123 = t122 + t116 * vr3;
    store<V>(to_c + 0 * sto_c, t123);
    const V r5 = load<V>(r + 5 * sr);
    const auto t124 = r5 * t2;
    const V r10 = load<V>(r + 10 * sr);
    const auto t125 = t124 + r10 * t32;
    const V r16 = load<V>(r + 16 * sr);
    const auto t126 = t125 + r16 * t107;
    const V vr1 = load<V>(vr + 1 * svr);
    const auto t127 = t126 + g0 * vr1;
    const V vr16 = load<V>(vr + 16 * svr);
    const auto t128 = t127 + t110 * vr16;
    const V vr10 = load<V>(vr + 10 * svr);
    const auto t129 = t128 + t113 * vr10;
    const V vr5 = load<V>(vr + 5 * svr);
    const auto t130 = t129 + t116 * vr5;
    const V r1 = load<V>(r + 1 * sr);
    const auto t131 = r1 * g0;
    const auto t132 = t131 + r5 * t116;
    const auto t133 = t132 + r10 * t113;
    const auto t134 = t133 + r16 * t110;
    const auto t135 = l1 * t130;
    const V r9 = load<V>(r + 9 * sr);
    const auto t136 = t135 + r9 * t6;
    const V r15 = load<V>(r + 15 * sr);
    const auto t137 = t136 + r15 * t58;
    const V vr4 = load<V>(vr + 4 * svr);
    const auto t138 = t137 + g1 * vr4;
    const V vr15 = load<V>(vr + 15 * svr);
    const auto t139 = t138 + t101 * vr15;
    const V vr9 = load<V>(vr + 9 * svr);
    const auto t140 = t139 + t26 * vr9;
    const auto t141 = t140 + t134 * vl1;
    store<V>(to_c + 1 * sto_c, t141);
    const auto t142 = l2 * t130;
    const auto t143 = t142 + r9 * t10;
    const auto t144 = t143 + r15 * t78;
    const auto t145 = t144 + g2 * vr4;
    const auto t146 = t145 + t98 * vr15;
    const auto t147 = t146 + t22 * vr9;
    const auto t148 = t147 + t134 * vl2;
    store<V>(to_c + 2 * sto_c, t148);
    const auto t149 = l3 * t130;
    const auto t150 = t149 + r9 * t14;
    const auto t151 = t150 + r15 * t92;
    const auto t152 = t151 + g3 * vr4;
    const auto t153 = t152 + t95 * vr15;
    const auto t154 = t153 + t18 * vr9;
    const auto t155 = t154 + t134 * vl3;
    store<V>(to_c + 3 * sto_c, t155);
    const V r7 = load<V>(r + 7 * sr);
    const auto t156 = r7 * t2;
    const V r13 = load<V>(r + 13 * sr);
    const auto t157 = t156 + r13 * t32;
    const V r19 = load<V>(r + 19 * sr);
    const auto t158 = t157 + r19 * t107;
    const V vr2 = load<V>(vr + 2 * svr);
    const auto t159 = t158 + g0 * vr2;
    const V vr19 = load<V>(vr + 19 * svr);
    const auto t160 = t159 + t110 * vr19;
    const V vr13 = load<V>(vr + 13 * svr);
    const auto t161 = t160 + t113 * vr13;
    const V vr7 = load<V>(vr + 7 * svr);
    const auto t162 = t161 + t116 * vr7;
    const V r2 = load<V>(r + 2 * sr);
    const auto t163 = r2 * g0;
    const auto t164 = t163 + r7 * t116;
    const auto t165 = t164 + r13 * t113;
    const auto t166 = t165 + r19 * t110;
    const auto t167 = l1 * t162;
    const V r12 = load<V>(r + 12 * sr);
    const auto t168 = t167 + r12 * t6;
    const V r18 = load<V>(r + 18 * sr);
    const auto t169 = t168 + r18 * t58;
    const V vr6 = load<V>(vr + 6 * svr);
    const auto t170 = t169 + g1 * vr6;
    const V vr18 = load<V>(vr + 18 * svr);
    const auto t171 = t170 + t101 * vr18;
    const V vr12 = load<V>(vr + 12 * svr);
    const auto t172 = t171 + t26 * vr12;
    const auto t173 = t172 + t166 * vl1;
    const auto t174 = l1 * t166;
    const V r6 = load<V>(r + 6 * sr);
    const auto t175 = t174 + r6 * g1;
    const auto t176 = t175 + r12 * t26;
    const auto t177 = t176 + r18 * t101;
    const auto t178 = l1 * t173;
    const V r17 = load<V>(r + 17 * sr);
    const auto t179 = t178 + r17 * t42;
    const V vr11 = load<V>(vr + 11 * svr);
    const auto t180 = t179 + g4 * vr11;
    const V vr17 = load<V>(vr + 17 * svr);
    const auto t181 = t180 + t52 * vr17;
    const auto t182 = t181 + t177 * vl1;
    store<V>(to_c + 4 * sto_c, t182);
    const auto t183 = l2 * t162;
    const auto t184 = t183 + r12 * t10;
    const auto t185 = t184 + r18 * t78;
    const auto t186 = t185 + g2 * vr6;
    const auto t187 = t186 + t98 * vr18;
    const auto t188 = t187 + t22 * vr12;
    const auto t189 = t188 + t166 * vl2;
    const auto t190 = l2 * t166;
    const auto t191 = t190 + r6 * g2;
    const auto t192 = t191 + r12 * t22;
    const auto t193 = t192 + r18 * t98;
    const auto t194 = l1 * t189;
    const auto t195 = t194 + l2 * t173;
    const auto t196 = t195 + r17 * t35;
    const auto t197 = t196 + g5 * vr11;
    const auto t198 = t197 + t48 * vr17;
    const auto t199 = t198 + t193 * vl1;
    const auto t200 = t199 + t177 * vl2;
    store<V>(to_c + 5 * sto_c, t200);
    const auto t201 = l3 * t162;
    const auto t202 = t201 + r12 * t14;
    const auto t203 = t202 + r18 * t92;
    const auto t204 = t203 + g3 * vr6;
    const auto t205 = t204 + t95 * vr18;
    const auto t206 = t205 + t18 * vr12;
    const auto t207 = t206 + t166 * vl3;
    const auto t208 = l3 * t166;
    const auto t209 = t208 + r6 * g3;
    const auto t210 = t209 + r12 * t18;
    const auto t211 = t210 + r18 * t95;
    const auto t212 = l1 * t207;
    const auto t213 = t212 + l3 * t173;
    const auto t214 = t213 + r17 * t38;
    const auto t215 = t214 + g6 * vr11;
    const auto t216 = t215 + t45 * vr17;
    const auto t217 = t216 + t211 * vl1;
    const auto t218 = t217 + t177 * vl3;
    store<V>(to_c + 6 * sto_c, t218);
    const auto t219 = l2 * t189;
    const auto t220 = t219 + r17 * t65;
    const auto t221 = t220 + g7 * vr11;
    const auto t222 = t221 + t72 * vr17;
    const auto t223 = t222 + t193 * vl2;
    store<V>(to_c + 7 * sto_c, t223);
    const auto t224 = l2 * t207;
    const auto t225 = t224 + l3 * t189;
    const auto t226 = t225 + r17 * t61;
    const auto t227 = t226 + g8 * vr11;
    const auto t228 = t227 + t68 * vr17;
    const auto t229 = t228 + t211 * vl2;
    const auto t230 = t229 + t193 * vl3;
    store<V>(to_c + 8 * sto_c, t230);
    const auto t231 = l3 * t207;
    const auto t232 = t231 + r17 * t82;
    const auto t233 = t232 + g9 * vr11;
    const auto t234 = t233 + t86 * vr17;
    const auto t235 = t234 + t211 * vl3;
    store<V>(to_c + 9 * sto_c, t235);
    const auto t236 = V{};
    store<V>(to_l + 0 * sto_l, t236);
    store<V>(to_l + 4 * sto_l, t236);
    store<V>(to_l + 5 * sto_l, t236);
    store<V>(to_l + 6 * sto_l, t236);
    store<V>(to_l + 7 * sto_l, t236);
    store<V>(to_l + 8 * sto_l, t236);
    store<V>(to_l + 9 * sto_l, t236);
    store<V>(to_l + 10 * sto_l, t236);
    store<V>(to_l + 11 * sto_l, t236);
    store<V>(to_l + 12 * sto_l, t236);
    store<V>(to_l + 13 * sto_l, t236);
    store<V>(to_l + 14 * sto_l, t236);
    store<V>(to_l + 15 * sto_l, t236);
    store<V>(to_l + 16 * sto_l, t236);
    store<V>(to_l + 17 * sto_l, t236);
    store<V>(to_l + 18 * sto_l, t236);
    store<V>(to_l + 19 * sto_l, t236);
    const V c4 = load<V>(c + 4 * sc);
    const auto t237 = l1 * c4;
    const V c5 = load<V>(c + 5 * sc);
    const auto t238 = t237 + l2 * c5;
    const V c6 = load<V>(c + 6 * sc);
    const auto t239 = t238 + l3 * c6;
    const V c1 = load<V>(c + 1 * sc);
    const auto t240 = l1 * c1;
    const V c2 = load<V>(c + 2 * sc);
    const auto t241 = t240 + l2 * c2;
    const V c3 = load<V>(c + 3 * sc);
    const auto t242 = t241 + l3 * c3;
    const auto t243 = l1 * c5;
    const V c7 = load<V>(c + 7 * sc);
    const auto t244 = t243 + l2 * c7;
    const V c8 = load<V>(c + 8 * sc);
    const auto t245 = t244 + l3 * c8;
    const auto t246 = l1 * c6;
    const auto t247 = t246 + l2 * c8;
    const V c9 = load<V>(c + 9 * sc);
    const auto t248 = t247 + l3 * c9;
    const auto t249 = l1 * t239;
    const auto t250 = t249 + l2 * t245;
    const auto t251 = t250 + l3 * t248;
    const V c0 = load<V>(c + 0 * sc);
    const auto t252 = c0 * r8;
    const auto t253 = t252 + t242 * r10;
    const auto t254 = t253 + t251 * r13;
    const auto t255 = c0 * r14;
    const auto t256 = t255 + t242 * r16;
    const auto t257 = t256 + t251 * r19;
    const auto t258 = l2 * t257;
    const auto t259 = t258 + c2 * r15;
    const auto t260 = t259 + t245 * r18;
    const auto t261 = l3 * t257;
    const auto t262 = t261 + c3 * r15;
    const auto t263 = t262 + t248 * r18;
    const V vc1 = load<V>(vc + 1 * svc);
    const auto t264 = l1 * vc1;
    const V vc2 = load<V>(vc + 2 * svc);
    const auto t265 = t264 + l2 * vc2;
    const V vc3 = load<V>(vc + 3 * svc);
    const auto t266 = t265 + l3 * vc3;
    const auto t267 = t266 + c1 * vl1;
    const auto t268 = t267 + c2 * vl2;
    const auto t269 = t268 + c3 * vl3;
    const V vc4 = load<V>(vc + 4 * svc);
    const auto t270 = l1 * vc4;
    const V vc5 = load<V>(vc + 5 * svc);
    const auto t271 = t270 + l2 * vc5;
    const V vc6 = load<V>(vc + 6 * svc);
    const auto t272 = t271 + l3 * vc6;
    const auto t273 = t272 + c4 * vl1;
    const auto t274 = t273 + c5 * vl2;
    const auto t275 = t274 + c6 * vl3;
    const auto t276 = l1 * vc5;
    const V vc7 = load<V>(vc + 7 * svc);
    const auto t277 = t276 + l2 * vc7;
    const V vc8 = load<V>(vc + 8 * svc);
    const auto t278 = t277 + l3 * vc8;
    const auto t279 = t278 + c5 * vl1;
    const auto t280 = t279 + c7 * vl2;
    const auto t281 = t280 + c8 * vl3;
    const auto t282 = l1 * vc6;
    const auto t283 = t282 + l2 * vc8;
    const V vc9 = load<V>(vc + 9 * svc);
    const auto t284 = t283 + l3 * vc9;
    const auto t285 = t284 + c6 * vl1;
    const auto t286 = t285 + c8 * vl2;
    const auto t287 = t286 + c9 * vl3;
    const auto t288 = l1 * t275;
    const auto t289 = t288 + l2 * t281;
    const auto t290 = t289 + l3 * t287;
    const auto t291 = t290 + t239 * vl1;
    const auto t292 = t291 + t245 * vl2;
    const auto t293 = t292 + t248 * vl3;
    const auto t294 = c0 * vr3;
    const auto t295 = t294 + t242 * vr5;
    const auto t296 = t295 + t251 * vr7;
    const V vc0 = load<V>(vc + 0 * svc);
    const auto t297 = t296 + r3 * vc0;
    const auto t298 = t297 + r5 * t269;
    const auto t299 = t298 + r7 * t293;
    const auto t300 = c0 * vr8;
    const auto t301 = t300 + t242 * vr10;
    const auto t302 = t301 + t251 * vr13;
    const auto t303 = t302 + r8 * vc0;
    const auto t304 = t303 + r10 * t269;
    const auto t305 = t304 + r13 * t293;
    const auto t306 = l2 * t305;
    const auto t307 = t306 + c2 * vr9;
    const auto t308 = t307 + t245 * vr12;
    const auto t309 = t308 + t254 * vl2;
    const auto t310 = t309 + r9 * vc2;
    const auto t311 = t310 + r12 * t281;
    const auto t312 = l3 * t305;
    const auto t313 = t312 + c3 * vr9;
    const auto t314 = t313 + t248 * vr12;
    const auto t315 = t314 + t254 * vl3;
    const auto t316 = t315 + r9 * vc3;
    const auto t317 = t316 + r12 * t287;
    const auto t318 = c0 * vr14;
    const auto t319 = t318 + t242 * vr16;
    const auto t320 = t319 + t251 * vr19;
    const auto t321 = t320 + r14 * vc0;
    const auto t322 = t321 + r16 * t269;
    const auto t323 = t322 + r19 * t293;
    const auto t324 = l2 * t323;
    const auto t325 = t324 + c2 * vr15;
    const auto t326 = t325 + t245 * vr18;
    const auto t327 = t326 + t257 * vl2;
    const auto t328 = t327 + r15 * vc2;
    const auto t329 = t328 + r18 * t281;
    const auto t330 = c7 * vr17;
    const auto t331 = t330 + t19 * t329;
    const auto t332 = t331 + t260 * t7;
    const auto t333 = t332 + r17 * vc7;
    const auto t334 = l3 * t323;
    const auto t335 = t334 + c3 * vr15;
    const auto t336 = t335 + t248 * vr18;
    const auto t337 = t336 + t257 * vl3;
    const auto t338 = t337 + r15 * vc3;
    const auto t339 = t338 + r18 * t287;
    const auto t340 = l2 * t339;
    const auto t341 = t340 + l3 * t329;
    const auto t342 = t341 + c8 * vr17;
    const auto t343 = t342 + t260 * vl3;
    const auto t344 = t343 + t263 * vl2;
    const auto t345 = t344 + r17 * vc8;
    const auto t346 = c9 * vr17;
    const auto t347 = t346 + t15 * t339;
    const auto t348 = t347 + t263 * t11;
    const auto t349 = t348 + r17 * vc9;
    const auto t350 = l1 * t257;
    const auto t351 = t350 + c1 * r15;
    const auto t352 = t351 + t239 * r18;
    const auto t353 = l1 * t305;
    const auto t354 = t353 + c1 * vr9;
    const auto t355 = t354 + t239 * vr12;
    const auto t356 = t355 + t254 * vl1;
    const auto t357 = t356 + r9 * vc1;
    const auto t358 = t357 + r12 * t275;
    const auto t359 = l1 * t323;
    const auto t360 = t359 + c1 * vr15;
    const auto t361 = t360 + t239 * vr18;
    const auto t362 = t361 + t257 * vl1;
    const auto t363 = t362 + r15 * vc1;
    const auto t364 = t363 + r18 * t275;
    const auto t365 = l1 * t329;
    const auto t366 = t365 + l2 * t364;
    const auto t367 = t366 + c5 * vr17;
    const auto t368 = t367 + t352 * vl2;
    const auto t369 = t368 + t260 * vl1;
    const auto t370 = t369 + r17 * vc5;
    const auto t371 = l1 * t339;
    const auto t372 = t371 + l3 * t364;
    const auto t373 = t372 + c6 * vr17;
    const auto t374 = t373 + t352 * vl3;
    const auto t375 = t374 + t263 * vl1;
    const auto t376 = t375 + r17 * vc6;
    const auto t377 = t352 * t42;
    const auto t378 = t377 + g4 * t358;
    const auto t379 = t378 + g11 * t370;
    const auto t380 = t379 + g12 * t376;
    const auto t381 = t380 + t52 * t364;
    const auto t382 = c4 * vr17;
    const auto t383 = t382 + t23 * t364;
    const auto t384 = t383 + t352 * t3;
    const auto t385 = t384 + r17 * vc4;
    const auto t386 = g10 * t385;
    const auto t387 = T(2) * t381;
    const auto t388 = t387 + T(3) * t386;
    const auto t389 = t388 + c1 * t130;
    const auto t390 = t389 + c4 * t173;
    const auto t391 = t390 + c5 * t189;
    const auto t392 = t391 + c6 * t207;
    const auto t393 = t392 + t239 * t162;
    const auto t394 = t393 + t254 * t6;
    const auto t395 = t394 + t257 * t58;
    const auto t396 = t395 + t260 * t35;
    const auto t397 = t396 + t263 * t38;
    const auto t398 = t397 + g1 * t299;
    const auto t399 = t398 + g5 * t311;
    const auto t400 = t399 + g6 * t317;
    const auto t401 = t400 + g13 * t333;
    const auto t402 = t401 + g14 * t345;
    const auto t403 = t402 + g15 * t349;
    const auto t404 = t403 + t45 * t339;
    const auto t405 = t404 + t48 * t329;
    const auto t406 = t405 + t101 * t323;
    const auto t407 = t406 + t26 * t305;
    const auto t408 = t407 + t166 * t275;
    const auto t409 = t408 + t211 * vc6;
    const auto t410 = t409 + t193 * vc5;
    const auto t411 = t410 + t177 * vc4;
    const auto t412 = t411 + t134 * vc1;
    store<V>(to_l + 1 * sto_l, t412);
    const auto t413 = t260 * t65;
    const auto t414 = t413 + g7 * t311;
    const auto t415 = t414 + g13 * t370;
    const auto t416 = t415 + g17 * t345;
    const auto t417 = t416 + t72 * t329;
    const auto t418 = g16 * t333;
    const auto t419 = T(2) * t417;
    const auto t420 = t419 + T(3) * t418;
    const auto t421 = t420 + c2 * t130;
    const auto t422 = t421 + c5 * t173;
    const auto t423 = t422 + c7 * t189;
    const auto t424 = t423 + c8 * t207;
    const auto t425 = t424 + t245 * t162;
    const auto t426 = t425 + t254 * t10;
    const auto t427 = t426 + t257 * t78;
    const auto t428 = t427 + t352 * t35;
    const auto t429 = t428 + t263 * t61;
    const auto t430 = t429 + g2 * t299;
    const auto t431 = t430 + g5 * t358;
    const auto t432 = t431 + g8 * t317;
    const auto t433 = t432 + g11 * t385;
    const auto t434 = t433 + g14 * t376;
    const auto t435 = t434 + g18 * t349;
    const auto t436 = t435 + t68 * t339;
    const auto t437 = t436 + t48 * t364;
    const auto t438 = t437 + t98 * t323;
    const auto t439 = t438 + t22 * t305;
    const auto t440 = t439 + t166 * t281;
    const auto t441 = t440 + t211 * vc8;
    const auto t442 = t441 + t193 * vc7;
    const auto t443 = t442 + t177 * vc5;
    const auto t444 = t443 + t134 * vc2;
    store<V>(to_l + 2 * sto_l, t444);
    const auto t445 = t263 * t82;
    const auto t446 = t445 + g9 * t317;
    const auto t447 = t446 + g15 * t376;
    const auto t448 = t447 + g18 * t345;
    const auto t449 = t448 + t86 * t339;
    const auto t450 = g19 * t349;
    const auto t451 = T(2) * t449;
    const auto t452 = t451 + T(3) * t450;
    const auto t453 = t452 + c3 * t130;
    const auto t454 = t453 + c6 * t173;
    const auto t455 = t454 + c8 * t189;
    const auto t456 = t455 + c9 * t207;
    const auto t457 = t456 + t248 * t162;
    const auto t458 = t457 + t254 * t14;
    const auto t459 = t458 + t257 * t92;
    const auto t460 = t459 + t352 * t38;
    const auto t461 = t460 + t260 * t61;
    const auto t462 = t461 + g3 * t299;
    const auto t463 = t462 + g6 * t358;
    const auto t464 = t463 + g8 * t311;
    const auto t465 = t464 + g12 * t385;
    const auto t466 = t465 + g14 * t370;
    const auto t467 = t466 + g17 * t333;
    const auto t468 = t467 + t68 * t329;
    const auto t469 = t468 + t45 * t364;
    const auto t470 = t469 + t95 * t323;
    const auto t471 = t470 + t18 * t305;
    const auto t472 = t471 + t166 * t287;
    const auto t473 = t472 + t211 * vc9;
    const auto t474 = t473 + t193 * vc8;
    const auto t475 = t474 + t177 * vc6;
    const auto t476 = t475 + t134 * vc3;
    store<V>(to_l + 3 * sto_l, t476);
    const auto t477 = g0 * vc0;
    store<V>(to_r + 0 * sto_r, t477);
    const auto t478 = g0 * t269;
    store<V>(to_r + 1 * sto_r, t478);
    const auto t479 = g0 * t293;
    store<V>(to_r + 2 * sto_r, t479);
    const auto t480 = c0 * t2;
    const auto t481 = t480 + t116 * vc0;
    store<V>(to_r + 3 * sto_r, t481);
    const auto t482 = g1 * vc1;
    const auto t483 = t482 + g2 * vc2;
    const auto t484 = t483 + g3 * vc3;
    store<V>(to_r + 4 * sto_r, t484);
    const auto t485 = t242 * t2;
    const auto t486 = t485 + t116 * t269;
    store<V>(to_r + 5 * sto_r, t486);
    const auto t487 = g1 * t275;
    const auto t488 = t487 + g2 * t281;
    const auto t489 = t488 + g3 * t287;
    store<V>(to_r + 6 * sto_r, t489);
    const auto t490 = t251 * t2;
    const auto t491 = t490 + t116 * t293;
    store<V>(to_r + 7 * sto_r, t491);
    const auto t492 = c0 * t32;
    const auto t493 = t492 + t113 * vc0;
    store<V>(to_r + 8 * sto_r, t493);
    const auto t494 = c1 * t6;
    const auto t495 = t494 + c2 * t10;
    const auto t496 = t495 + c3 * t14;
    const auto t497 = t496 + t18 * vc3;
    const auto t498 = t497 + t22 * vc2;
    const auto t499 = t498 + t26 * vc1;
    store<V>(to_r + 9 * sto_r, t499);
    const auto t500 = t242 * t32;
    const auto t501 = t500 + t113 * t269;
    store<V>(to_r + 10 * sto_r, t501);
    const auto t502 = g4 * vc4;
    const auto t503 = t502 + g5 * vc5;
    const auto t504 = t503 + g6 * vc6;
    const auto t505 = t504 + g7 * vc7;
    const auto t506 = t505 + g8 * vc8;
    const auto t507 = t506 + g9 * vc9;
    store<V>(to_r + 11 * sto_r, t507);
    const auto t508 = t239 * t6;
    const auto t509 = t508 + t245 * t10;
    const auto t510 = t509 + t248 * t14;
    const auto t511 = t510 + t18 * t287;
    const auto t512 = t511 + t22 * t281;
    const auto t513 = t512 + t26 * t275;
    store<V>(to_r + 12 * sto_r, t513);
    const auto t514 = t251 * t32;
    const auto t515 = t514 + t113 * t293;
    store<V>(to_r + 13 * sto_r, t515);
    const auto t516 = c0 * t107;
    const auto t517 = t516 + t110 * vc0;
    store<V>(to_r + 14 * sto_r, t517);
    const auto t518 = c1 * t58;
    const auto t519 = t518 + c2 * t78;
    const auto t520 = t519 + c3 * t92;
    const auto t521 = t520 + t95 * vc3;
    const auto t522 = t521 + t98 * vc2;
    const auto t523 = t522 + t101 * vc1;
    store<V>(to_r + 15 * sto_r, t523);
    const auto t524 = t242 * t107;
    const auto t525 = t524 + t110 * t269;
    store<V>(to_r + 16 * sto_r, t525);
    const auto t526 = c4 * t42;
    const auto t527 = t526 + c5 * t35;
    const auto t528 = t527 + c6 * t38;
    const auto t529 = t528 + c7 * t65;
    const auto t530 = t529 + c8 * t61;
    const auto t531 = t530 + c9 * t82;
    const auto t532 = t531 + t86 * vc9;
    const auto t533 = t532 + t68 * vc8;
    const auto t534 = t533 + t72 * vc7;
    const auto t535 = t534 + t45 * vc6;
    const auto t536 = t535 + t48 * vc5;
    const auto t537 = t536 + t52 * vc4;
    store<V>(to_r + 17 * sto_r, t537);
    const auto t538 = t239 * t58;
    const auto t539 = t538 + t245 * t78;
    const auto t540 = t539 + t248 * t92;
    const auto t541 = t540 + t95 * t287;
    const auto t542 = t541 + t98 * t281;
    const auto t543 = t542 + t101 * t275;
    store<V>(to_r + 18 * sto_r, t543);
    const auto t544 = t251 * t107;
    const auto t545 = t544 + t110 * t293;
    store<V>(to_r + 19 * sto_r, t545);
    const auto t546 = c0 * vr0;
    const auto t547 = t546 + t242 * vr1;
    const auto t548 = t547 + t251 * vr2;
    const V r0 = load<V>(r + 0 * sr);
    const auto t549 = t548 + r0 * vc0;
    const auto t550 = t549 + r1 * t269;
    const auto t551 = t550 + r2 * t293;
    store<V>(to_g + 0 * sto_g, t551);
    const auto t552 = c0 * r3;
    const auto t553 = t552 + t242 * r5;
    const auto t554 = t553 + t251 * r7;
    const auto t555 = l1 * t299;
    const auto t556 = t555 + c1 * vr4;
    const auto t557 = t556 + t239 * vr6;
    const auto t558 = t557 + t554 * vl1;
    const V r4 = load<V>(r + 4 * sr);
    const auto t559 = t558 + r4 * vc1;
    const auto t560 = t559 + r6 * t275;
    store<V>(to_g + 1 * sto_g, t560);
    const auto t561 = l2 * t299;
    const auto t562 = t561 + c2 * vr4;
    const auto t563 = t562 + t245 * vr6;
    const auto t564 = t563 + t554 * vl2;
    const auto t565 = t564 + r4 * vc2;
    const auto t566 = t565 + r6 * t281;
    store<V>(to_g + 2 * sto_g, t566);
    const auto t567 = l3 * t299;
    const auto t568 = t567 + c3 * vr4;
    const auto t569 = t568 + t248 * vr6;
    const auto t570 = t569 + t554 * vl3;
    const auto t571 = t570 + r4 * vc3;
    const auto t572 = t571 + r6 * t287;
    store<V>(to_g + 3 * sto_g, t572);
    const auto t573 = l1 * t254;
    const auto t574 = t573 + c1 * r9;
    const auto t575 = t574 + t239 * r12;
    const auto t576 = c4 * vr11;
    const auto t577 = t576 + t575 * t3;
    const V r11 = load<V>(r + 11 * sr);
    const auto t578 = t577 + r11 * vc4;
    const auto t579 = t578 + t23 * t358;
    store<V>(to_g + 4 * sto_g, t579);
    const auto t580 = l2 * t254;
    const auto t581 = t580 + c2 * r9;
    const auto t582 = t581 + t245 * r12;
    const auto t583 = l1 * t311;
    const auto t584 = t583 + l2 * t358;
    const auto t585 = t584 + c5 * vr11;
    const auto t586 = t585 + t575 * vl2;
    const auto t587 = t586 + t582 * vl1;
    const auto t588 = t587 + r11 * vc5;
    store<V>(to_g + 5 * sto_g, t588);
    const auto t589 = l3 * t254;
    const auto t590 = t589 + c3 * r9;
    const auto t591 = t590 + t248 * r12;
    const auto t592 = l1 * t317;
    const auto t593 = t592 + l3 * t358;
    const auto t594 = t593 + c6 * vr11;
    const auto t595 = t594 + t575 * vl3;
    const auto t596 = t595 + t591 * vl1;
    const auto t597 = t596 + r11 * vc6;
    store<V>(to_g + 6 * sto_g, t597);
    const auto t598 = c7 * vr11;
    const auto t599 = t598 + t582 * t7;
    const auto t600 = t599 + r11 * vc7;
    const auto t601 = t600 + t19 * t311;
    store<V>(to_g + 7 * sto_g, t601);
    const auto t602 = l2 * t317;
    const auto t603 = t602 + l3 * t311;
    const auto t604 = t603 + c8 * vr11;
    const auto t605 = t604 + t582 * vl3;
    const auto t606 = t605 + t591 * vl2;
    const auto t607 = t606 + r11 * vc8;
    store<V>(to_g + 8 * sto_g, t607);
    const auto t608 = c9 * vr11;
    const auto t609 = t608 + t591 * t11;
    const auto t610 = t609 + r11 * vc9;
    const auto t611 = t610 + t15 * t317;
    store<V>(to_g + 9 * sto_g, t611);
    const auto t612 = c4 * r17;
    const auto t613 = t612 + t23 * t352;
    const auto t614 = t613 * t39;
    const auto t615 = t614 + t49 * t385;
    store<V>(to_g + 10 * sto_g, t615);
    const auto t616 = l1 * t260;
    const auto t617 = t616 + l2 * t352;
    const auto t618 = t617 + c5 * r17;
    const auto t619 = l2 * t385;
    const auto t620 = t619 + t23 * t370;
    const auto t621 = t620 + t613 * vl2;
    const auto t622 = t621 + t618 * t3;
    store<V>(to_g + 11 * sto_g, t622);
    const auto t623 = l1 * t263;
    const auto t624 = t623 + l3 * t352;
    const auto t625 = t624 + c6 * r17;
    const auto t626 = l3 * t385;
    const auto t627 = t626 + t23 * t376;
    const auto t628 = t627 + t613 * vl3;
    const auto t629 = t628 + t625 * t3;
    store<V>(to_g + 12 * sto_g, t629);
    const auto t630 = c7 * r17;
    const auto t631 = t630 + t19 * t260;
    const auto t632 = l1 * t333;
    const auto t633 = t632 + t19 * t370;
    const auto t634 = t633 + t618 * t7;
    const auto t635 = t634 + t631 * vl1;
    store<V>(to_g + 13 * sto_g, t635);
    const auto t636 = l2 * t263;
    const auto t637 = t636 + l3 * t260;
    const auto t638 = t637 + c8 * r17;
    const auto t639 = l1 * t345;
    const auto t640 = t639 + l2 * t376;
    const auto t641 = t640 + l3 * t370;
    const auto t642 = t641 + t618 * vl3;
    const auto t643 = t642 + t625 * vl2;
    const auto t644 = t643 + t638 * vl1;
    store<V>(to_g + 14 * sto_g, t644);
    const auto t645 = c9 * r17;
    const auto t646 = t645 + t15 * t263;
    const auto t647 = l1 * t349;
    const auto t648 = t647 + t15 * t376;
    const auto t649 = t648 + t625 * t11;
    const auto t650 = t649 + t646 * vl1;
    store<V>(to_g + 15 * sto_g, t650);
    const auto t651 = t631 * t62;
    const auto t652 = t651 + t69 * t333;
    store<V>(to_g + 16 * sto_g, t652);
    const auto t653 = l3 * t333;
    const auto t654 = t653 + t19 * t345;
    const auto t655 = t654 + t631 * vl3;
    const auto t656 = t655 + t638 * t7;
    store<V>(to_g + 17 * sto_g, t656);
    const auto t657 = l2 * t349;
    const auto t658 = t657 + t15 * t345;
    const auto t659 = t658 + t638 * t11;
    const auto t660 = t659 + t646 * vl2;
    store<V>(to_g + 18 * sto_g, t660);
    const auto t661 = t646 * t79;
    const auto t662 = t661 + t83 * t349;
    store<V>(to_g + 19 * sto_g, t662);
}
"""

OPERATOR = r"""
// The coupling on whole arrays [outer][row][inner][channel], channels contiguous; moments [outer][row][inner] are the
// same for all channels. Both layouts are of this form: rows before channels with inner = 1, and rows in front.
//
// Channels are taken vector by vector from where they lie; the odd ones at the end go through a buffer. Gradients with
// respect to moments are summed over the channels. What an edge gives does not depend on the number of threads.

static constexpr long C = N_COMPONENTS, L = N_LVECTORS, R = N_PATHS;

// An array of `rows` rows.
struct Array {
    real *data;
    long rows;
};

struct Shape {
    long outer, inner, channels;
    int n_threads;
};

// body(0), ..., body(n_edges - 1), by threads that have at least LEAST numbers each: half a millisecond.
template <class Body>
static void for_edges(long n_edges, double n_numbers, int n_threads, Body body) {
#ifdef SHARE_ALWAYS
    constexpr double LEAST = 1;
#else
    constexpr double LEAST = 1 << 19;
#endif
    static thread_local Sharing sharing;  // of this program
    long n = n_threads < n_edges ? n_threads : n_edges;
    if (n > n_numbers / LEAST) n = long(n_numbers / LEAST);
    if (n < 1) n = 1;
    const bool shared = sharing.pays();
    const double seconds = in_parts(int(n), shared, [&](int k) {
        for (long edge = n_edges * k / n; edge < n_edges * (k + 1) / n; ++edge) body(edge);
    });
    if (n > 1) sharing.took(shared, seconds, n_numbers);
}

// Runs program(rows of every array, their strides, moments, cotangents of moments, stride of both, gradients with
// respect to moments of the vector's channels) on all edges and channels. The first N_READ arrays are read. There may
// be no cotangents vl, and no gradients to_l.
template <long N_ROWS, int N_READ, int N, class Program>
static void sweep(const Array (&wide)[N], const real *l, const real *vl, real *to_l, const Shape &shape,
                  Program program) {
    const long inner = shape.inner, n = shape.channels, n_edges = shape.outer * inner;
    for_edges(n_edges, double(n_edges) * double(n * N_ROWS), shape.n_threads, [&](long edge) {
        alignas(64) real buffer[N_ROWS * W];
        alignas(64) real to_moments[L * W];
        vec sum[L] = {};
        const long o = edge / inner, i = edge % inner, at = o * L * inner + i;
        for (long channel = 0; channel < n; channel += W) {
            const long width = n - channel < W ? n - channel : W;
            real *rows[N], *next = buffer;
            long strides[N];
            for (int k = 0; k < N; ++k) {
                real *const memory = wide[k].data + (o * wide[k].rows * inner + i) * n + channel;
                rows[k] = width == W ? memory : next;
                strides[k] = width == W ? inner * n : W;
                if (width == W) continue;
                for (long row = 0; row < wide[k].rows; ++row, next += W)
                    for (long lane = 0; lane < W && k < N_READ; ++lane)  // lanes of zeros give zeros
                        next[lane] = lane < width ? memory[row * inner * n + lane] : 0;
            }
            program(rows, strides, l + at, vl ? vl + at : nullptr, inner, to_moments);
            for (long row = 0; row < L && to_l; ++row) sum[row] += load<vec>(to_moments + row * W);
            for (int k = N_READ; k < N && width < W; ++k) {
                real *const memory = wide[k].data + (o * wide[k].rows * inner + i) * n + channel;
                for (long row = 0; row < wide[k].rows; ++row)
                    for (long lane = 0; lane < width; ++lane) memory[row * inner * n + lane] = rows[k][row * W + lane];
            }
        }
        for (long row = 0; row < L && to_l; ++row) {
            real total = 0;
            for (long lane = 0; lane < W; ++lane) total += sum[row][lane];
            to_l[at + row * inner] = total;
        }
    });
}

#ifndef DOUBLE_BACKWARD

extern "C" void run_forward(real *c, real *l, real *r, real *m, long outer, long inner, long channels, int n_threads) {
    const Array wide[] = {{c, C}, {r, R}, {m, L}};
    sweep<C + R + L, 2>(
        wide, l, nullptr, nullptr, {outer, inner, channels, n_threads},
        [](real **x, long *s, const real *l, const real *, long sl, real *) __attribute__((noinline)) {
            forward<vec, real, real>(x[0], s[0], l, sl, x[1], s[1], x[2], s[2]);
        });
}

extern "C" void run_backward(real *c, real *l, real *r, real *g, real *to_c, real *to_l, real *to_r, long outer,
                             long inner, long channels, int n_threads) {
    const Array wide[] = {{c, C}, {r, R}, {g, L}, {to_c, C}, {to_r, R}};
    sweep<2 * C + 2 * R + L, 3>(
        wide, l, nullptr, to_l, {outer, inner, channels, n_threads},
        [](real **x, long *s, const real *l, const real *, long sl, real *to_l) __attribute__((noinline)) {
            backward<vec, real, real>(x[0], s[0], l, sl, x[1], s[1], x[2], s[2], x[3], s[3], to_l, W, x[4], s[4]);
        });
}

#else  // a library of its own, compiled when it is first wanted: it takes longest, and only training needs it

extern "C" void run_double_backward(real *c, real *l, real *r, real *g, real *vc, real *vl, real *vr, real *to_c,
                                    real *to_l, real *to_r, real *to_g, long outer, long inner, long channels,
                                    int n_threads) {
    const Array wide[] = {{c, C}, {r, R}, {g, L}, {vc, C}, {vr, R}, {to_c, C}, {to_r, R}, {to_g, L}};
    sweep<3 * C + 3 * R + 2 * L, 5>(
        wide, l, vl, to_l, {outer, inner, channels, n_threads},
        [](real **x, long *s, const real *l, const real *vl, long sl, real *to_l) __attribute__((noinline)) {
            double_backward<vec, real, real>(x[0], s[0], l, sl, x[1], s[1], x[2], s[2], x[3], s[3], vl, sl, x[4], s[4],
                                             x[5], s[5], to_l, W, x[6], s[6], x[7], s[7]);
        });
}

#endif
"""


# --- Compilation -----------------------------------------------------------------------------------------------------


class BuildError(RuntimeError):
    """No library could be compiled; one line says why and what to do."""


FLAGS = "-std=c++17 -O3 -fno-math-errno -ffp-contract=fast -fPIC -shared"
#: What not every compiler takes, best first. The parameter spares gcc a third of its time on very long programs.
WIDE = "-march=native -mprefer-vector-width=512"
NATIVE = (f"{WIDE} --param=lra-max-considered-reload-pseudos=2", WIDE, "-march=native", "-mcpu=native", "")
#: Threads that sleep in a library must find it where it was, whoever unloads it.
THREADS = ("-pthread -Wl,-z,nodelete", "-pthread", "")
TEXTS = {"operator": OPERATOR, "double_backward": "#define DOUBLE_BACKWARD\n" + OPERATOR}
NAME = Path(__file__).stem
INSTEAD = f"use the backend eager ({NAME.removesuffix('_cpp')}_eager)"
OWNERS = (0, os.geteuid(), os.stat(__file__).st_uid)  # root, the user, and whoever could change this text
_libraries = {}


def library(kind, dtype, report=None):
    """The library of `operator`, or of `double_backward` (of the operator); arguments as for `compiled`."""
    return compiled(TEXTS[kind], dtype, kind, report)


def compiled(source, dtype, name, report=None):
    """A library of C++ that calls the programs: loaded once, from the user's cache or else from the compiler.

    Args:
        source: C++ text. Before it stand `real`, `vec`, `load` and `store`, threads (`in_parts`, `Sharing`), the
            programs, and N_LVECTORS, N_PATHS and L_TOP.
        dtype: of `real`: ``float32`` or ``float64``.
        name: what the library is called in messages.
        report: told in words when a compilation begins.

    Raises:
        BuildError: no compiler, or it fails.
    """
    key = source, dtype
    if key not in _libraries:
        real = {"float32": "float", "float64": "double"}[dtype]
        shape = (
            f"#define REAL {real}\nstatic constexpr int N_LVECTORS = {len(LVECTORS)}, N_PATHS = {len(PATHS)}, "
            f"L_TOP = {sum(LVECTORS[-1])}, N_COMPONENTS = {N_COMPONENTS};\n"
        )
        text = "\n".join((shape, SIMD, TEAM, PROGRAMS, source))
        _libraries[key] = _cached(text, lambda: report and report(f"compiling {NAME}: {name}, {dtype}"))
    return _libraries[key]


def _cached(text, report):
    extra = _words("CACE_CXXFLAGS")
    try:
        folder = _cache_folder()
    except RuntimeError as error:  # of a user that does not exist
        raise BuildError(f"{NAME}: no folder for libraries: {error} Set $CACE_CACHE, or {INSTEAD}") from None
    key = _key(32, text, FLAGS, *NATIVE, *THREADS, shlex.join(extra), _processor())
    try:
        compiler, version = _compiler()
    except BuildError:
        if found := _load(folder, f"{key}-*"):  # whichever compiler made it: `build` was run ahead of time
            return found
        raise
    key = f"{key}-{_key(8, *compiler, version)}"
    if found := _load(folder, key):
        return found
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(folder / f"{key}.lock", "w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)  # whoever comes second waits, and finds the library
            return _load(folder, key) or _build(folder, key, text, compiler, extra, report)
    except OSError:  # a folder that cannot be written, locked or run from
        try:
            with tempfile.TemporaryDirectory(prefix="cace-") as private:
                return _build(Path(private), key, text, compiler, extra, report)
        except OSError as error:
            raise BuildError(f"{NAME}: no library in {folder} or {tempfile.gettempdir()}: {error}; {INSTEAD}") from None


def _load(folder, key):
    """The library of a key. Its name ends in its digest, because loading a damaged file may crash the process."""
    if folder.is_dir() and _foreign(folder):
        raise BuildError(
            f"{NAME}: other users may write to {folder}, and libraries in it would be run: point $CACE_CACHE at a "
            f"folder of your own, or {INSTEAD}"
        )
    for file in folder.glob(f"{key}-*.so"):
        with contextlib.suppress(OSError):
            if not _foreign(file) and _digest(file) == file.stem.rpartition("-")[2]:
                return ctypes.CDLL(str(file))
    return None


def _foreign(path):
    """Whether another user owns it, or everybody may write to it (in a sticky folder, as /tmp, to files of his own)."""
    status = path.stat()
    return status.st_uid not in OWNERS or status.st_mode & 0o1002 == 0o0002


def _key(length, *what):
    return hashlib.sha256("\0".join(what).encode()).hexdigest()[:length]


def _digest(file):
    return hashlib.sha256(file.read_bytes()).hexdigest()[:16]


def _build(folder, key, text, compiler, extra, report):
    report()
    for left in folder.glob(f"{key}-*"):  # damaged, or of a process that was killed; the lock is ours
        shutil.rmtree(left) if left.is_dir() else left.unlink()
    with tempfile.TemporaryDirectory(prefix=f"{key}-", dir=folder) as work:
        Path(work, "empty.cpp").write_text("")
        Path(work, "source.cpp").write_text(text)
        ours = [f"{FLAGS} {native} {threads}".split() for native in NATIVE for threads in THREADS]
        tries = [[*compiler, *flags, *extra] for flags in ours]  # of two that contradict, compilers take the last
        command = next((c for c in tries if _compile(c, "empty.cpp", work).returncode == 0), tries[-1])
        done = _compile(command, "source.cpp", work)
        if done.returncode:
            lines = [line for line in done.stderr.splitlines() if line.strip()] or [f"exit status {done.returncode}"]
            first = next((line for line in lines if "error" in line), lines[0])
            with tempfile.NamedTemporaryFile("w", prefix=f"{NAME}-", suffix=".log", delete=False) as log:
                log.write(f"{shlex.join(done.args)}\n{done.stdout}{done.stderr}")
            raise BuildError(f"{NAME}: {compiler[0]} fails: {first.strip()} (all it said: {log.name}); {INSTEAD}")
        made = Path(work, "source.so")
        made.chmod(0o755)  # whatever the umask
        file = folder / f"{key}-{_digest(made)}.so"
        os.replace(made, file)
    return ctypes.CDLL(str(file))


def _compile(command, source, work):
    command = [*command, source, "-o", source.replace(".cpp", ".so")]
    return subprocess.run(command, cwd=work, capture_output=True, text=True, errors="replace")


def _compiler():
    """The command of the compiler, and who it says it is."""
    given = _words("CXX")
    commands = [given] if given else [["c++"], ["g++"], ["clang++"]]
    for program, *options in commands:
        if path := shutil.which(program):
            with contextlib.suppress(OSError):
                command = [path, *options]
                done = subprocess.run([*command, "--version"], capture_output=True, text=True, errors="replace")
                return command, done.stdout.partition("\n")[0]
    raise BuildError(
        f"{NAME}: no C++ compiler ({', '.join(map(shlex.join, commands))}): install g++ or clang++, or set $CXX; or "
        f"{INSTEAD}"
    )


def _words(variable):
    """What an environment variable says, as a shell would read it."""
    text = os.environ.get(variable, "")
    try:
        return shlex.split(text)
    except ValueError as error:
        raise BuildError(f"{NAME}: ${variable} is {text!r}: {str(error).lower()}; correct it, or {INSTEAD}") from None


def _cache_folder():
    if os.environ.get("CACE_CACHE"):
        return Path(os.environ["CACE_CACHE"]).expanduser().absolute()
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "cace-runtime"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "cace-runtime"


def _processor():
    """What ``native`` stands for: a library for another processor may end in an illegal instruction."""
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        brand = ["sysctl", "-n", "machdep.cpu.brand_string"]
        told = subprocess.run(brand, capture_output=True, text=True).stdout if sys.platform == "darwin" else ""
        return f"{platform.machine()} {platform.processor()} {told}"
    named = ("vendor", "model", "flags", "cpu family", "cpu\t", "CPU", "Features", "isa")
    return "\n".join(sorted({line for line in lines if line.startswith(named)}))
