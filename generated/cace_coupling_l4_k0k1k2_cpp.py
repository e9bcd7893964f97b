"""CACE coupling: 26 paths from tensors of degrees 0, 1, 2 and an edge to messages of degrees 0 to 4.

Generated, do not edit. Regenerate with:
    basisgen couple --lmax 4 --degrees 0,1,2 --backend cpp

Operations per edge and channel: forward 165, backward 351, double backward 849.
Operations per edge: forward 21, backward 0, double backward 21.
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

COUPLING_DIGEST = "340e5694f93d1a593f9ed97f9ebaa906bb2b28caa9490ea3d6eb4a3231efbd83"
SOURCE_DIGEST = "90a4c07f781aa9f7decd320833e927e42358080c271f7a92516f3c6b910fa330"
SPEC = {'l_max': 4, 'degrees': (0, 1, 2)}
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
    (4, 0, 0),
    (3, 1, 0),
    (3, 0, 1),
    (2, 2, 0),
    (2, 1, 1),
    (2, 0, 2),
    (1, 3, 0),
    (1, 2, 1),
    (1, 1, 2),
    (1, 0, 3),
    (0, 4, 0),
    (0, 3, 1),
    (0, 2, 2),
    (0, 1, 3),
    (0, 0, 4),
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
    {'degree': 0, 'k': 0, 'l': 4, 'l2': 4, 'scale': 12, 'formula': '12 C L_ijkl'},
    {'degree': 1, 'k': 0, 'l': 4, 'l2': 3, 'scale': 12, 'formula': '12 sym(ijkl) C_i L_jkl'},
    {'degree': 1, 'k': 1, 'l': 4, 'l2': 5, 'scale': 12, 'formula': '12 C_a L_aijkl'},
    {'degree': 2, 'k': 0, 'l': 4, 'l2': 2, 'scale': 6, 'formula': '6 sym(ijkl) C_ij L_kl'},
    {'degree': 2, 'k': 1, 'l': 4, 'l2': 4, 'scale': 12, 'formula': '12 sym(ijkl) C_ia L_ajkl'},
    {'degree': 2, 'k': 2, 'l': 4, 'l2': 6, 'scale': 12, 'formula': '12 C_ab L_abijkl'},
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
    const V r20 = load<V>(r + 20 * sr);
    const auto t108 = c0 * r20;
    const V r22 = load<V>(r + 22 * sr);
    const auto t109 = t108 + t2 * r22;
    const V r25 = load<V>(r + 25 * sr);
    const auto t110 = t109 + t14 * r25;
    const auto t111 = l1 * t110;
    const V r21 = load<V>(r + 21 * sr);
    const auto t112 = t111 + c1 * r21;
    const V r24 = load<V>(r + 24 * sr);
    const auto t113 = t112 + t5 * r24;
    const V r23 = load<V>(r + 23 * sr);
    const auto t114 = c4 * r23;
    const auto t115 = t114 + t36 * t113;
    const U l4 = load<U>(l + 4 * sl);
    const auto t116 = T(6) * l4;
    const auto t117 = t115 * t116;
    store<V>(m + 20 * sm, t117);
    const U l5 = load<U>(l + 5 * sl);
    const auto t118 = T(3) * l5;
    const auto t119 = l2 * t110;
    const auto t120 = t119 + c2 * r21;
    const auto t121 = t120 + t8 * r24;
    const auto t122 = l1 * t121;
    const auto t123 = t122 + l2 * t113;
    const auto t124 = t123 + c5 * r23;
    const auto t125 = T(3) * l4;
    const auto t126 = t115 * t118;
    const auto t127 = t126 + t124 * t125;
    store<V>(m + 21 * sm, t127);
    const U l6 = load<U>(l + 6 * sl);
    const auto t128 = T(3) * l6;
    const auto t129 = l3 * t110;
    const auto t130 = t129 + c3 * r21;
    const auto t131 = t130 + t11 * r24;
    const auto t132 = l1 * t131;
    const auto t133 = t132 + l3 * t113;
    const auto t134 = t133 + c6 * r23;
    const auto t135 = t115 * t128;
    const auto t136 = t135 + t134 * t125;
    store<V>(m + 22 * sm, t136);
    const auto t137 = c7 * r23;
    const auto t138 = t137 + t51 * t121;
    const auto t139 = T(4) * l5;
    const auto t140 = l4 * t138;
    const U l7 = load<U>(l + 7 * sl);
    const auto t141 = t140 + l7 * t115;
    const auto t142 = t141 + t124 * t139;
    store<V>(m + 23 * sm, t142);
    const auto t143 = l2 * t131;
    const auto t144 = t143 + l3 * t121;
    const auto t145 = t144 + c8 * r23;
    const auto t146 = T(2) * l6;
    const auto t147 = T(2) * l5;
    const auto t148 = l4 * t145;
    const U l8 = load<U>(l + 8 * sl);
    const auto t149 = t148 + l8 * t115;
    const auto t150 = t149 + t124 * t146;
    const auto t151 = t150 + t134 * t147;
    store<V>(m + 24 * sm, t151);
    const auto t152 = c9 * r23;
    const auto t153 = t152 + t57 * t131;
    const auto t154 = T(4) * l6;
    const auto t155 = l4 * t153;
    const U l9 = load<U>(l + 9 * sl);
    const auto t156 = t155 + l9 * t115;
    const auto t157 = t156 + t134 * t154;
    store<V>(m + 25 * sm, t157);
    const auto t158 = T(3) * l7;
    const auto t159 = t124 * t158;
    const auto t160 = t159 + t138 * t118;
    store<V>(m + 26 * sm, t160);
    const auto t161 = T(2) * l8;
    const auto t162 = l6 * t138;
    const auto t163 = t162 + l7 * t134;
    const auto t164 = t163 + t124 * t161;
    const auto t165 = t164 + t145 * t147;
    store<V>(m + 27 * sm, t165);
    const auto t166 = l5 * t153;
    const auto t167 = t166 + l9 * t124;
    const auto t168 = t167 + t134 * t161;
    const auto t169 = t168 + t145 * t146;
    store<V>(m + 28 * sm, t169);
    const auto t170 = T(3) * l9;
    const auto t171 = t134 * t170;
    const auto t172 = t171 + t153 * t128;
    store<V>(m + 29 * sm, t172);
    const auto t173 = T(6) * l7;
    const auto t174 = t138 * t173;
    store<V>(m + 30 * sm, t174);
    const auto t175 = T(3) * l8;
    const auto t176 = t138 * t175;
    const auto t177 = t176 + t145 * t158;
    store<V>(m + 31 * sm, t177);
    const auto t178 = T(4) * l8;
    const auto t179 = l7 * t153;
    const auto t180 = t179 + l9 * t138;
    const auto t181 = t180 + t145 * t178;
    store<V>(m + 32 * sm, t181);
    const auto t182 = t145 * t170;
    const auto t183 = t182 + t153 * t175;
    store<V>(m + 33 * sm, t183);
    const auto t184 = T(6) * l9;
    const auto t185 = t153 * t184;
    store<V>(m + 34 * sm, t185);
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
    const U l4 = load<U>(l + 4 * sl);
    const auto t51 = T(3) * l4;
    const U l5 = load<U>(l + 5 * sl);
    const auto t52 = T(4) * l5;
    const U l6 = load<U>(l + 6 * sl);
    const auto t53 = T(2) * l6;
    const U l7 = load<U>(l + 7 * sl);
    const auto t54 = T(3) * l7;
    const U l8 = load<U>(l + 8 * sl);
    const auto t55 = T(2) * l8;
    const U l9 = load<U>(l + 9 * sl);
    const V g28 = load<V>(g + 28 * sg);
    const auto t56 = l9 * g28;
    const V g21 = load<V>(g + 21 * sg);
    const auto t57 = t56 + t51 * g21;
    const V g23 = load<V>(g + 23 * sg);
    const auto t58 = t57 + t52 * g23;
    const V g24 = load<V>(g + 24 * sg);
    const auto t59 = t58 + t53 * g24;
    const V g26 = load<V>(g + 26 * sg);
    const auto t60 = t59 + t54 * g26;
    const V g27 = load<V>(g + 27 * sg);
    const auto t61 = t60 + t55 * g27;
    const auto t62 = T(2) * l5;
    const auto t63 = T(4) * l6;
    const auto t64 = T(3) * l9;
    const auto t65 = l7 * g27;
    const V g22 = load<V>(g + 22 * sg);
    const auto t66 = t65 + t51 * g22;
    const auto t67 = t66 + t62 * g24;
    const V g25 = load<V>(g + 25 * sg);
    const auto t68 = t67 + t63 * g25;
    const auto t69 = t68 + t55 * g28;
    const V g29 = load<V>(g + 29 * sg);
    const auto t70 = t69 + t64 * g29;
    const auto t71 = T(6) * l4;
    const auto t72 = T(3) * l5;
    const auto t73 = T(3) * l6;
    const auto t74 = l7 * g23;
    const auto t75 = t74 + l8 * g24;
    const auto t76 = t75 + l9 * g25;
    const V g20 = load<V>(g + 20 * sg);
    const auto t77 = t76 + t71 * g20;
    const auto t78 = t77 + t72 * g21;
    const auto t79 = t78 + t73 * g22;
    const auto t80 = l2 * t61;
    const auto t81 = t80 + l3 * t70;
    const auto t82 = t81 + t3 * t79;
    const auto t83 = T(4) * l8;
    const auto t84 = l4 * g24;
    const auto t85 = t84 + t62 * g27;
    const auto t86 = t85 + t53 * g28;
    const V g31 = load<V>(g + 31 * sg);
    const auto t87 = t86 + t54 * g31;
    const V g33 = load<V>(g + 33 * sg);
    const auto t88 = t87 + t64 * g33;
    const V g32 = load<V>(g + 32 * sg);
    const auto t89 = t88 + t83 * g32;
    const auto t90 = T(6) * l7;
    const auto t91 = T(3) * l8;
    const auto t92 = l4 * g23;
    const auto t93 = t92 + l6 * g27;
    const auto t94 = t93 + l9 * g32;
    const auto t95 = t94 + t72 * g26;
    const V g30 = load<V>(g + 30 * sg);
    const auto t96 = t95 + t90 * g30;
    const auto t97 = t96 + t91 * g31;
    const auto t98 = l1 * t61;
    const auto t99 = t98 + l3 * t89;
    const auto t100 = t99 + t7 * t97;
    const auto t101 = T(6) * l9;
    const auto t102 = l4 * g25;
    const auto t103 = t102 + l5 * g28;
    const auto t104 = t103 + l7 * g32;
    const auto t105 = t104 + t73 * g29;
    const auto t106 = t105 + t91 * g33;
    const V g34 = load<V>(g + 34 * sg);
    const auto t107 = t106 + t101 * g34;
    const auto t108 = l1 * t70;
    const auto t109 = t108 + l2 * t89;
    const auto t110 = t109 + t11 * t107;
    const auto t111 = l1 * t82;
    const auto t112 = t111 + l2 * t100;
    const auto t113 = t112 + l3 * t110;
    const V r0 = load<V>(r + 0 * sr);
    const V g0 = load<V>(g + 0 * sg);
    const auto t114 = r0 * g0;
    const V r3 = load<V>(r + 3 * sr);
    const auto t115 = t114 + r3 * t2;
    const V r8 = load<V>(r + 8 * sr);
    const auto t116 = t115 + r8 * t17;
    const V r14 = load<V>(r + 14 * sr);
    const auto t117 = t116 + r14 * t50;
    const V r20 = load<V>(r + 20 * sr);
    const auto t118 = t117 + r20 * t113;
    store<V>(to_c + 0 * sto_c, t118);
    const V r1 = load<V>(r + 1 * sr);
    const auto t119 = r1 * g0;
    const V r5 = load<V>(r + 5 * sr);
    const auto t120 = t119 + r5 * t2;
    const V r10 = load<V>(r + 10 * sr);
    const auto t121 = t120 + r10 * t17;
    const V r16 = load<V>(r + 16 * sr);
    const auto t122 = t121 + r16 * t50;
    const V r22 = load<V>(r + 22 * sr);
    const auto t123 = t122 + r22 * t113;
    const auto t124 = l1 * t123;
    const V r4 = load<V>(r + 4 * sr);
    const auto t125 = t124 + r4 * g1;
    const V r9 = load<V>(r + 9 * sr);
    const auto t126 = t125 + r9 * t6;
    const V r15 = load<V>(r + 15 * sr);
    const auto t127 = t126 + r15 * t30;
    const V r21 = load<V>(r + 21 * sr);
    const auto t128 = t127 + r21 * t82;
    store<V>(to_c + 1 * sto_c, t128);
    const auto t129 = l2 * t123;
    const auto t130 = t129 + r4 * g2;
    const auto t131 = t130 + r9 * t10;
    const auto t132 = t131 + r15 * t40;
    const auto t133 = t132 + r21 * t100;
    store<V>(to_c + 2 * sto_c, t133);
    const auto t134 = l3 * t123;
    const auto t135 = t134 + r4 * g3;
    const auto t136 = t135 + r9 * t14;
    const auto t137 = t136 + r15 * t47;
    const auto t138 = t137 + r21 * t110;
    store<V>(to_c + 3 * sto_c, t138);
    const V r2 = load<V>(r + 2 * sr);
    const auto t139 = r2 * g0;
    const V r7 = load<V>(r + 7 * sr);
    const auto t140 = t139 + r7 * t2;
    const V r13 = load<V>(r + 13 * sr);
    const auto t141 = t140 + r13 * t17;
    const V r19 = load<V>(r + 19 * sr);
    const auto t142 = t141 + r19 * t50;
    const V r25 = load<V>(r + 25 * sr);
    const auto t143 = t142 + r25 * t113;
    const auto t144 = l1 * t143;
    const V r6 = load<V>(r + 6 * sr);
    const auto t145 = t144 + r6 * g1;
    const V r12 = load<V>(r + 12 * sr);
    const auto t146 = t145 + r12 * t6;
    const V r18 = load<V>(r + 18 * sr);
    const auto t147 = t146 + r18 * t30;
    const V r24 = load<V>(r + 24 * sr);
    const auto t148 = t147 + r24 * t82;
    const auto t149 = l1 * t148;
    const V r11 = load<V>(r + 11 * sr);
    const auto t150 = t149 + r11 * g4;
    const V r17 = load<V>(r + 17 * sr);
    const auto t151 = t150 + r17 * t27;
    const V r23 = load<V>(r + 23 * sr);
    const auto t152 = t151 + r23 * t79;
    store<V>(to_c + 4 * sto_c, t152);
    const auto t153 = l2 * t143;
    const auto t154 = t153 + r6 * g2;
    const auto t155 = t154 + r12 * t10;
    const auto t156 = t155 + r18 * t40;
    const auto t157 = t156 + r24 * t100;
    const auto t158 = l1 * t157;
    const auto t159 = t158 + l2 * t148;
    const auto t160 = t159 + r11 * g5;
    const auto t161 = t160 + r17 * t20;
    const auto t162 = t161 + r23 * t61;
    store<V>(to_c + 5 * sto_c, t162);
    const auto t163 = l3 * t143;
    const auto t164 = t163 + r6 * g3;
    const auto t165 = t164 + r12 * t14;
    const auto t166 = t165 + r18 * t47;
    const auto t167 = t166 + r24 * t110;
    const auto t168 = l1 * t167;
    const auto t169 = t168 + l3 * t148;
    const auto t170 = t169 + r11 * g6;
    const auto t171 = t170 + r17 * t23;
    const auto t172 = t171 + r23 * t70;
    store<V>(to_c + 6 * sto_c, t172);
    const auto t173 = l2 * t157;
    const auto t174 = t173 + r11 * g7;
    const auto t175 = t174 + r17 * t37;
    const auto t176 = t175 + r23 * t97;
    store<V>(to_c + 7 * sto_c, t176);
    const auto t177 = l2 * t167;
    const auto t178 = t177 + l3 * t157;
    const auto t179 = t178 + r11 * g8;
    const auto t180 = t179 + r17 * t33;
    const auto t181 = t180 + r23 * t89;
    store<V>(to_c + 8 * sto_c, t181);
    const auto t182 = l3 * t167;
    const auto t183 = t182 + r11 * g9;
    const auto t184 = t183 + r17 * t44;
    const auto t185 = t184 + r23 * t107;
    store<V>(to_c + 9 * sto_c, t185);
    const auto t186 = V{};
    store<V>(to_l + 0 * sto_l, t186);
    store<V>(to_l + 10 * sto_l, t186);
    store<V>(to_l + 11 * sto_l, t186);
    store<V>(to_l + 12 * sto_l, t186);
    store<V>(to_l + 13 * sto_l, t186);
    store<V>(to_l + 14 * sto_l, t186);
    store<V>(to_l + 15 * sto_l, t186);
    store<V>(to_l + 16 * sto_l, t186);
    store<V>(to_l + 17 * sto_l, t186);
    store<V>(to_l + 18 * sto_l, t186);
    store<V>(to_l + 19 * sto_l, t186);
    store<V>(to_l + 20 * sto_l, t186);
    store<V>(to_l + 21 * sto_l, t186);
    store<V>(to_l + 22 * sto_l, t186);
    store<V>(to_l + 23 * sto_l, t186);
    store<V>(to_l + 24 * sto_l, t186);
    store<V>(to_l + 25 * sto_l, t186);
    store<V>(to_l + 26 * sto_l, t186);
    store<V>(to_l + 27 * sto_l, t186);
    store<V>(to_l + 28 * sto_l, t186);
    store<V>(to_l + 29 * sto_l, t186);
    store<V>(to_l + 30 * sto_l, t186);
    store<V>(to_l + 31 * sto_l, t186);
    store<V>(to_l + 32 * sto_l, t186);
    store<V>(to_l + 33 * sto_l, t186);
    store<V>(to_l + 34 * sto_l, t186);
    const V c4 = load<V>(c + 4 * sc);
    const auto t187 = l1 * c4;
    const V c5 = load<V>(c + 5 * sc);
    const auto t188 = t187 + l2 * c5;
    const V c6 = load<V>(c + 6 * sc);
    const auto t189 = t188 + l3 * c6;
    const V c1 = load<V>(c + 1 * sc);
    const auto t190 = l1 * c1;
    const V c2 = load<V>(c + 2 * sc);
    const auto t191 = t190 + l2 * c2;
    const V c3 = load<V>(c + 3 * sc);
    const auto t192 = t191 + l3 * c3;
    const auto t193 = l1 * c5;
    const V c7 = load<V>(c + 7 * sc);
    const auto t194 = t193 + l2 * c7;
    const V c8 = load<V>(c + 8 * sc);
    const auto t195 = t194 + l3 * c8;
    const auto t196 = l1 * c6;
    const auto t197 = t196 + l2 * c8;
    const V c9 = load<V>(c + 9 * sc);
    const auto t198 = t197 + l3 * c9;
    const auto t199 = l1 * t189;
    const auto t200 = t199 + l2 * t195;
    const auto t201 = t200 + l3 * t198;
    const V c0 = load<V>(c + 0 * sc);
    const auto t202 = c0 * r3;
    const auto t203 = t202 + t192 * r5;
    const auto t204 = t203 + t201 * r7;
    const auto t205 = c0 * r8;
    const auto t206 = t205 + t192 * r10;
    const auto t207 = t206 + t201 * r13;
    const auto t208 = l2 * t207;
    const auto t209 = t208 + c2 * r9;
    const auto t210 = t209 + t195 * r12;
    const auto t211 = l3 * t207;
    const auto t212 = t211 + c3 * r9;
    const auto t213 = t212 + t198 * r12;
    const auto t214 = c0 * r14;
    const auto t215 = t214 + t192 * r16;
    const auto t216 = t215 + t201 * r19;
    const auto t217 = l2 * t216;
    const auto t218 = t217 + c2 * r15;
    const auto t219 = t218 + t195 * r18;
    const auto t220 = l3 * t216;
    const auto t221 = t220 + c3 * r15;
    const auto t222 = t221 + t198 * r18;
    const auto t223 = c7 * r17;
    const auto t224 = t223 + t7 * t219;
    const auto t225 = l2 * t222;
    const auto t226 = t225 + l3 * t219;
    const auto t227 = t226 + c8 * r17;
    const auto t228 = c9 * r17;
    const auto t229 = t228 + t11 * t222;
    const auto t230 = c0 * r20;
    const auto t231 = t230 + t192 * r22;
    const auto t232 = t231 + t201 * r25;
    const auto t233 = l2 * t232;
    const auto t234 = t233 + c2 * r21;
    const auto t235 = t234 + t195 * r24;
    const auto t236 = l3 * t232;
    const auto t237 = t236 + c3 * r21;
    const auto t238 = t237 + t198 * r24;
    const auto t239 = l1 * t207;
    const auto t240 = t239 + c1 * r9;
    const auto t241 = t240 + t189 * r12;
    const auto t242 = l1 * t216;
    const auto t243 = t242 + c1 * r15;
    const auto t244 = t243 + t189 * r18;
    const auto t245 = l1 * t219;
    const auto t246 = t245 + l2 * t244;
    const auto t247 = t246 + c5 * r17;
    const auto t248 = l1 * t222;
    const auto t249 = t248 + l3 * t244;
    const auto t250 = t249 + c6 * r17;
    const auto t251 = l1 * t232;
    const auto t252 = t251 + c1 * r21;
    const auto t253 = t252 + t189 * r24;
    const auto t254 = t241 * g4;
    const auto t255 = t254 + t244 * t27;
    const auto t256 = t255 + t247 * g11;
    const auto t257 = t256 + t250 * g12;
    const auto t258 = t257 + t253 * t79;
    const auto t259 = c4 * r17;
    const auto t260 = t259 + t3 * t244;
    const auto t261 = t260 * g10;
    const auto t262 = T(2) * t258;
    const auto t263 = t262 + T(3) * t261;
    const auto t264 = t263 + c1 * t123;
    const auto t265 = t264 + c4 * t148;
    const auto t266 = t265 + c5 * t157;
    const auto t267 = t266 + c6 * t167;
    const auto t268 = t267 + t189 * t143;
    const auto t269 = t268 + t204 * g1;
    const auto t270 = t269 + t207 * t6;
    const auto t271 = t270 + t210 * g5;
    const auto t272 = t271 + t213 * g6;
    const auto t273 = t272 + t216 * t30;
    const auto t274 = t273 + t219 * t20;
    const auto t275 = t274 + t222 * t23;
    const auto t276 = t275 + t224 * g13;
    const auto t277 = t276 + t227 * g14;
    const auto t278 = t277 + t229 * g15;
    const auto t279 = t278 + t232 * t82;
    const auto t280 = t279 + t235 * t61;
    const auto t281 = t280 + t238 * t70;
    store<V>(to_l + 1 * sto_l, t281);
    const auto t282 = t210 * g7;
    const auto t283 = t282 + t219 * t37;
    const auto t284 = t283 + t247 * g13;
    const auto t285 = t284 + t227 * g17;
    const auto t286 = t285 + t235 * t97;
    const auto t287 = t224 * g16;
    const auto t288 = T(2) * t286;
    const auto t289 = t288 + T(3) * t287;
    const auto t290 = t289 + c2 * t123;
    const auto t291 = t290 + c5 * t148;
    const auto t292 = t291 + c7 * t157;
    const auto t293 = t292 + c8 * t167;
    const auto t294 = t293 + t195 * t143;
    const auto t295 = t294 + t204 * g2;
    const auto t296 = t295 + t207 * t10;
    const auto t297 = t296 + t241 * g5;
    const auto t298 = t297 + t213 * g8;
    const auto t299 = t298 + t216 * t40;
    const auto t300 = t299 + t244 * t20;
    const auto t301 = t300 + t222 * t33;
    const auto t302 = t301 + t260 * g11;
    const auto t303 = t302 + t250 * g14;
    const auto t304 = t303 + t229 * g18;
    const auto t305 = t304 + t232 * t100;
    const auto t306 = t305 + t253 * t61;
    const auto t307 = t306 + t238 * t89;
    store<V>(to_l + 2 * sto_l, t307);
    const auto t308 = t213 * g9;
    const auto t309 = t308 + t222 * t44;
    const auto t310 = t309 + t250 * g15;
    const auto t311 = t310 + t227 * g18;
    const auto t312 = t311 + t238 * t107;
    const auto t313 = t229 * g19;
    const auto t314 = T(2) * t312;
    const auto t315 = t314 + T(3) * t313;
    const auto t316 = t315 + c3 * t123;
    const auto t317 = t316 + c6 * t148;
    const auto t318 = t317 + c8 * t157;
    const auto t319 = t318 + c9 * t167;
    const auto t320 = t319 + t198 * t143;
    const auto t321 = t320 + t204 * g3;
    const auto t322 = t321 + t207 * t14;
    const auto t323 = t322 + t241 * g6;
    const auto t324 = t323 + t210 * g8;
    const auto t325 = t324 + t216 * t47;
    const auto t326 = t325 + t244 * t23;
    const auto t327 = t326 + t219 * t33;
    const auto t328 = t327 + t260 * g12;
    const auto t329 = t328 + t247 * g14;
    const auto t330 = t329 + t224 * g17;
    const auto t331 = t330 + t232 * t110;
    const auto t332 = t331 + t253 * t70;
    const auto t333 = t332 + t235 * t89;
    store<V>(to_l + 3 * sto_l, t333);
    const auto t334 = c7 * r23;
    const auto t335 = t334 + t7 * t235;
    const auto t336 = l2 * t238;
    const auto t337 = t336 + l3 * t235;
    const auto t338 = t337 + c8 * r23;
    const auto t339 = c9 * r23;
    const auto t340 = t339 + t11 * t238;
    const auto t341 = l1 * t235;
    const auto t342 = t341 + l2 * t253;
    const auto t343 = t342 + c5 * r23;
    const auto t344 = l1 * t238;
    const auto t345 = t344 + l3 * t253;
    const auto t346 = t345 + c6 * r23;
    const auto t347 = t343 * g21;
    const auto t348 = t347 + t346 * g22;
    const auto t349 = c4 * r23;
    const auto t350 = t349 + t3 * t253;
    const auto t351 = t350 * g20;
    const auto t352 = T(3) * t348;
    const auto t353 = t352 + T(6) * t351;
    const auto t354 = t353 + t335 * g23;
    const auto t355 = t354 + t338 * g24;
    const auto t356 = t355 + t340 * g25;
    store<V>(to_l + 4 * sto_l, t356);
    const auto t357 = t346 * g24;
    const auto t358 = t357 + t338 * g27;
    const auto t359 = t350 * g21;
    const auto t360 = t359 + t335 * g26;
    const auto t361 = t343 * g23;
    const auto t362 = T(2) * t358;
    const auto t363 = t362 + T(3) * t360;
    const auto t364 = t363 + T(4) * t361;
    const auto t365 = t364 + t340 * g28;
    store<V>(to_l + 5 * sto_l, t365);
    const auto t366 = t343 * g24;
    const auto t367 = t366 + t338 * g28;
    const auto t368 = t350 * g22;
    const auto t369 = t368 + t340 * g29;
    const auto t370 = t346 * g25;
    const auto t371 = T(2) * t367;
    const auto t372 = t371 + T(3) * t369;
    const auto t373 = t372 + T(4) * t370;
    const auto t374 = t373 + t335 * g27;
    store<V>(to_l + 6 * sto_l, t374);
    const auto t375 = t343 * g26;
    const auto t376 = t375 + t338 * g31;
    const auto t377 = t335 * g30;
    const auto t378 = T(3) * t376;
    const auto t379 = t378 + T(6) * t377;
    const auto t380 = t379 + t350 * g23;
    const auto t381 = t380 + t346 * g27;
    const auto t382 = t381 + t340 * g32;
    store<V>(to_l + 7 * sto_l, t382);
    const auto t383 = t343 * g27;
    const auto t384 = t383 + t346 * g28;
    const auto t385 = t335 * g31;
    const auto t386 = t385 + t340 * g33;
    const auto t387 = t338 * g32;
    const auto t388 = T(2) * t384;
    const auto t389 = t388 + T(3) * t386;
    const auto t390 = t389 + T(4) * t387;
    const auto t391 = t390 + t350 * g24;
    store<V>(to_l + 8 * sto_l, t391);
    const auto t392 = t346 * g29;
    const auto t393 = t392 + t338 * g33;
    const auto t394 = t340 * g34;
    const auto t395 = T(3) * t393;
    const auto t396 = t395 + T(6) * t394;
    const auto t397 = t396 + t350 * g25;
    const auto t398 = t397 + t343 * g28;
    const auto t399 = t398 + t335 * g32;
    store<V>(to_l + 9 * sto_l, t399);
    const auto t400 = c0 * g0;
    store<V>(to_r + 0 * sto_r, t400);
    const auto t401 = t192 * g0;
    store<V>(to_r + 1 * sto_r, t401);
    const auto t402 = t201 * g0;
    store<V>(to_r + 2 * sto_r, t402);
    const auto t403 = c0 * t2;
    store<V>(to_r + 3 * sto_r, t403);
    const auto t404 = c1 * g1;
    const auto t405 = t404 + c2 * g2;
    const auto t406 = t405 + c3 * g3;
    store<V>(to_r + 4 * sto_r, t406);
    const auto t407 = t192 * t2;
    store<V>(to_r + 5 * sto_r, t407);
    const auto t408 = t189 * g1;
    const auto t409 = t408 + t195 * g2;
    const auto t410 = t409 + t198 * g3;
    store<V>(to_r + 6 * sto_r, t410);
    const auto t411 = t201 * t2;
    store<V>(to_r + 7 * sto_r, t411);
    const auto t412 = c0 * t17;
    store<V>(to_r + 8 * sto_r, t412);
    const auto t413 = c1 * t6;
    const auto t414 = t413 + c2 * t10;
    const auto t415 = t414 + c3 * t14;
    store<V>(to_r + 9 * sto_r, t415);
    const auto t416 = t192 * t17;
    store<V>(to_r + 10 * sto_r, t416);
    const auto t417 = c4 * g4;
    const auto t418 = t417 + c5 * g5;
    const auto t419 = t418 + c6 * g6;
    const auto t420 = t419 + c7 * g7;
    const auto t421 = t420 + c8 * g8;
    const auto t422 = t421 + c9 * g9;
    store<V>(to_r + 11 * sto_r, t422);
    const auto t423 = t189 * t6;
    const auto t424 = t423 + t195 * t10;
    const auto t425 = t424 + t198 * t14;
    store<V>(to_r + 12 * sto_r, t425);
    const auto t426 = t201 * t17;
    store<V>(to_r + 13 * sto_r, t426);
    const auto t427 = c0 * t50;
    store<V>(to_r + 14 * sto_r, t427);
    const auto t428 = c1 * t30;
    const auto t429 = t428 + c2 * t40;
    const auto t430 = t429 + c3 * t47;
    store<V>(to_r + 15 * sto_r, t430);
    const auto t431 = t192 * t50;
    store<V>(to_r + 16 * sto_r, t431);
    const auto t432 = c4 * t27;
    const auto t433 = t432 + c5 * t20;
    const auto t434 = t433 + c6 * t23;
    const auto t435 = t434 + c7 * t37;
    const auto t436 = t435 + c8 * t33;
    const auto t437 = t436 + c9 * t44;
    store<V>(to_r + 17 * sto_r, t437);
    const auto t438 = t189 * t30;
    const auto t439 = t438 + t195 * t40;
    const auto t440 = t439 + t198 * t47;
    store<V>(to_r + 18 * sto_r, t440);
    const auto t441 = t201 * t50;
    store<V>(to_r + 19 * sto_r, t441);
    const auto t442 = c0 * t113;
    store<V>(to_r + 20 * sto_r, t442);
    const auto t443 = c1 * t82;
    const auto t444 = t443 + c2 * t100;
    const auto t445 = t444 + c3 * t110;
    store<V>(to_r + 21 * sto_r, t445);
    const auto t446 = t192 * t113;
    store<V>(to_r + 22 * sto_r, t446);
    const auto t447 = c4 * t79;
    const auto t448 = t447 + c5 * t61;
    const auto t449 = t448 + c6 * t70;
    const auto t450 = t449 + c7 * t97;
    const auto t451 = t450 + c8 * t89;
    const auto t452 = t451 + c9 * t107;
    store<V>(to_r + 23 * sto_r, t452);
    const auto t453 = t189 * t82;
    const auto t454 = t453 + t195 * t100;
    const auto t455 = t454 + t198 * t110;
    store<V>(to_r + 24 * sto_r, t455);
    const auto t456 = t201 * t113;
    store<V>(to_r + 25 * sto_r, t456);
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
    const U vl4 = load<U>(vl + 4 * svl);
    const auto t108 = T(3) * vl4;
    const U vl5 = load<U>(vl + 5 * svl);
    const auto t109 = T(4) * vl5;
    const U vl6 = load<U>(vl + 6 * svl);
    const auto t110 = T(2) * vl6;
    const U vl7 = load<U>(vl + 7 * svl);
    const auto t111 = T(3) * vl7;
    const U vl8 = load<U>(vl + 8 * svl);
    const auto t112 = T(2) * vl8;
    const V g21 = load<V>(g + 21 * sg);
    const auto t113 = g21 * t108;
    const V g23 = load<V>(g + 23 * sg);
    const auto t114 = t113 + g23 * t109;
    const V g24 = load<V>(g + 24 * sg);
    const auto t115 = t114 + g24 * t110;
    const V g26 = load<V>(g + 26 * sg);
    const auto t116 = t115 + g26 * t111;
    const V g27 = load<V>(g + 27 * sg);
    const auto t117 = t116 + g27 * t112;
    const V g28 = load<V>(g + 28 * sg);
    const U vl9 = load<U>(vl + 9 * svl);
    const auto t118 = t117 + g28 * vl9;
    const auto t119 = T(2) * vl5;
    const auto t120 = T(4) * vl6;
    const auto t121 = T(3) * vl9;
    const V g22 = load<V>(g + 22 * sg);
    const auto t122 = g22 * t108;
    const auto t123 = t122 + g24 * t119;
    const V g25 = load<V>(g + 25 * sg);
    const auto t124 = t123 + g25 * t120;
    const auto t125 = t124 + g27 * vl7;
    const auto t126 = t125 + g28 * t112;
    const V g29 = load<V>(g + 29 * sg);
    const auto t127 = t126 + g29 * t121;
    const auto t128 = T(6) * vl4;
    const auto t129 = T(3) * vl5;
    const auto t130 = T(3) * vl6;
    const V g20 = load<V>(g + 20 * sg);
    const auto t131 = g20 * t128;
    const auto t132 = t131 + g21 * t129;
    const auto t133 = t132 + g22 * t130;
    const auto t134 = t133 + g23 * vl7;
    const auto t135 = t134 + g24 * vl8;
    const auto t136 = t135 + g25 * vl9;
    const U l4 = load<U>(l + 4 * sl);
    const auto t137 = T(3) * l4;
    const U l5 = load<U>(l + 5 * sl);
    const auto t138 = T(2) * l5;
    const U l6 = load<U>(l + 6 * sl);
    const auto t139 = T(4) * l6;
    const U l8 = load<U>(l + 8 * sl);
    const auto t140 = T(2) * l8;
    const U l9 = load<U>(l + 9 * sl);
    const auto t141 = T(3) * l9;
    const U l7 = load<U>(l + 7 * sl);
    const auto t142 = l7 * g27;
    const auto t143 = t142 + t137 * g22;
    const auto t144 = t143 + t138 * g24;
    const auto t145 = t144 + t139 * g25;
    const auto t146 = t145 + t140 * g28;
    const auto t147 = t146 + t141 * g29;
    const auto t148 = T(4) * l5;
    const auto t149 = T(2) * l6;
    const auto t150 = T(3) * l7;
    const auto t151 = l9 * g28;
    const auto t152 = t151 + t137 * g21;
    const auto t153 = t152 + t148 * g23;
    const auto t154 = t153 + t149 * g24;
    const auto t155 = t154 + t150 * g26;
    const auto t156 = t155 + t140 * g27;
    const auto t157 = T(6) * l4;
    const auto t158 = T(3) * l5;
    const auto t159 = T(3) * l6;
    const auto t160 = l7 * g23;
    const auto t161 = t160 + l8 * g24;
    const auto t162 = t161 + l9 * g25;
    const auto t163 = t162 + t157 * g20;
    const auto t164 = t163 + t158 * g21;
    const auto t165 = t164 + t159 * g22;
    const auto t166 = l2 * t118;
    const auto t167 = t166 + l3 * t127;
    const auto t168 = t167 + t23 * t136;
    const auto t169 = t168 + t147 * vl3;
    const auto t170 = t169 + t156 * vl2;
    const auto t171 = t170 + t165 * t3;
    const auto t172 = T(4) * vl8;
    const auto t173 = g24 * vl4;
    const auto t174 = t173 + g27 * t119;
    const auto t175 = t174 + g28 * t110;
    const V g31 = load<V>(g + 31 * sg);
    const auto t176 = t175 + g31 * t111;
    const V g32 = load<V>(g + 32 * sg);
    const auto t177 = t176 + g32 * t172;
    const V g33 = load<V>(g + 33 * sg);
    const auto t178 = t177 + g33 * t121;
    const auto t179 = T(6) * vl7;
    const auto t180 = T(3) * vl8;
    const auto t181 = g23 * vl4;
    const auto t182 = t181 + g26 * t129;
    const auto t183 = t182 + g27 * vl6;
    const V g30 = load<V>(g + 30 * sg);
    const auto t184 = t183 + g30 * t179;
    const auto t185 = t184 + g31 * t180;
    const auto t186 = t185 + g32 * vl9;
    const auto t187 = T(4) * l8;
    const auto t188 = l4 * g24;
    const auto t189 = t188 + t138 * g27;
    const auto t190 = t189 + t149 * g28;
    const auto t191 = t190 + t150 * g31;
    const auto t192 = t191 + t141 * g33;
    const auto t193 = t192 + t187 * g32;
    const auto t194 = T(6) * l7;
    const auto t195 = T(3) * l8;
    const auto t196 = l4 * g23;
    const auto t197 = t196 + l6 * g27;
    const auto t198 = t197 + l9 * g32;
    const auto t199 = t198 + t158 * g26;
    const auto t200 = t199 + t194 * g30;
    const auto t201 = t200 + t195 * g31;
    const auto t202 = l1 * t118;
    const auto t203 = t202 + l3 * t178;
    const auto t204 = t203 + t19 * t186;
    const auto t205 = t204 + t193 * vl3;
    const auto t206 = t205 + t201 * t7;
    const auto t207 = t206 + t156 * vl1;
    const auto t208 = T(6) * vl9;
    const auto t209 = g25 * vl4;
    const auto t210 = t209 + g28 * vl5;
    const auto t211 = t210 + g29 * t130;
    const auto t212 = t211 + g32 * vl7;
    const auto t213 = t212 + g33 * t180;
    const V g34 = load<V>(g + 34 * sg);
    const auto t214 = t213 + g34 * t208;
    const auto t215 = T(6) * l9;
    const auto t216 = l4 * g25;
    const auto t217 = t216 + l5 * g28;
    const auto t218 = t217 + l7 * g32;
    const auto t219 = t218 + t159 * g29;
    const auto t220 = t219 + t195 * g33;
    const auto t221 = t220 + t215 * g34;
    const auto t222 = l1 * t127;
    const auto t223 = t222 + l2 * t178;
    const auto t224 = t223 + t15 * t214;
    const auto t225 = t224 + t221 * t11;
    const auto t226 = t225 + t193 * vl2;
    const auto t227 = t226 + t147 * vl1;
    const auto t228 = l1 * t147;
    const auto t229 = t228 + l2 * t193;
    const auto t230 = t229 + t15 * t221;
    const auto t231 = l1 * t156;
    const auto t232 = t231 + l3 * t193;
    const auto t233 = t232 + t19 * t201;
    const auto t234 = l2 * t156;
    const auto t235 = t234 + l3 * t147;
    const auto t236 = t235 + t23 * t165;
    const auto t237 = l1 * t171;
    const auto t238 = t237 + l2 * t207;
    const auto t239 = t238 + l3 * t227;
    const auto t240 = t239 + t230 * vl3;
    const auto t241 = t240 + t233 * vl2;
    const auto t242 = t241 + t236 * vl1;
    const auto t243 = l1 * t236;
    const auto t244 = t243 + l2 * t233;
    const auto t245 = t244 + l3 * t230;
    const auto t246 = l1 * t101;
    const auto t247 = t246 + l2 * t98;
    const auto t248 = t247 + l3 * t95;
    const auto t249 = l1 * t26;
    const auto t250 = t249 + l2 * t22;
    const auto t251 = t250 + l3 * t18;
    const auto t252 = l1 * g1;
    const auto t253 = t252 + l2 * g2;
    const auto t254 = t253 + l3 * g3;
    const V r3 = load<V>(r + 3 * sr);
    const auto t255 = r3 * t2;
    const V r8 = load<V>(r + 8 * sr);
    const auto t256 = t255 + r8 * t32;
    const V r14 = load<V>(r + 14 * sr);
    const auto t257 = t256 + r14 * t107;
    const V r20 = load<V>(r + 20 * sr);
    const auto t258 = t257 + r20 * t242;
    const V g0 = load<V>(g + 0 * sg);
    const V vr0 = load<V>(vr + 0 * svr);
    const auto t259 = t258 + g0 * vr0;
    const V vr20 = load<V>(vr + 20 * svr);
    const auto t260 = t259 + t245 * vr20;
    const V vr14 = load<V>(vr + 14 * svr);
    const auto t261 = t260 + t248 * vr14;
    const V vr8 = load<V>(vr + 8 * svr);
    const auto t262 = t261 + t251 * vr8;
    const V vr3 = load<V>(vr + 3 * svr);
    const auto t263 = t262 + t254 * vr3;
    store<V>(to_c + 0 * sto_c, t263);
    const V r5 = load<V>(r + 5 * sr);
    const auto t264 = r5 * t2;
    const V r10 = load<V>(r + 10 * sr);
    const auto t265 = t264 + r10 * t32;
    const V r16 = load<V>(r + 16 * sr);
    const auto t266 = t265 + r16 * t107;
    const V r22 = load<V>(r + 22 * sr);
    const auto t267 = t266 + r22 * t242;
    const V vr1 = load<V>(vr + 1 * svr);
    const auto t268 = t267 + g0 * vr1;
    const V vr22 = load<V>(vr + 22 * svr);
    const auto t269 = t268 + t245 * vr22;
    const V vr16 = load<V>(vr + 16 * svr);
    const auto t270 = t269 + t248 * vr16;
    const V vr10 = load<V>(vr + 10 * svr);
    const auto t271 = t270 + t251 * vr10;
    const V vr5 = load<V>(vr + 5 * svr);
    const auto t272 = t271 + t254 * vr5;
    const V r1 = load<V>(r + 1 * sr);
    const auto t273 = r1 * g0;
    const auto t274 = t273 + r5 * t254;
    const auto t275 = t274 + r10 * t251;
    const auto t276 = t275 + r16 * t248;
    const auto t277 = t276 + r22 * t245;
    const auto t278 = l1 * t272;
    const V r9 = load<V>(r + 9 * sr);
    const auto t279 = t278 + r9 * t6;
    const V r15 = load<V>(r + 15 * sr);
    const auto t280 = t279 + r15 * t58;
    const V r21 = load<V>(r + 21 * sr);
    const auto t281 = t280 + r21 * t171;
    const V vr4 = load<V>(vr + 4 * svr);
    const auto t282 = t281 + g1 * vr4;
    const V vr21 = load<V>(vr + 21 * svr);
    const auto t283 = t282 + t236 * vr21;
    const V vr15 = load<V>(vr + 15 * svr);
    const auto t284 = t283 + t101 * vr15;
    const V vr9 = load<V>(vr + 9 * svr);
    const auto t285 = t284 + t26 * vr9;
    const auto t286 = t285 + t277 * vl1;
    store<V>(to_c + 1 * sto_c, t286);
    const auto t287 = l2 * t272;
    const auto t288 = t287 + r9 * t10;
    const auto t289 = t288 + r15 * t78;
    const auto t290 = t289 + r21 * t207;
    const auto t291 = t290 + g2 * vr4;
    const auto t292 = t291 + t233 * vr21;
    const auto t293 = t292 + t98 * vr15;
    const auto t294 = t293 + t22 * vr9;
    const auto t295 = t294 + t277 * vl2;
    store<V>(to_c + 2 * sto_c, t295);
    const auto t296 = l3 * t272;
    const auto t297 = t296 + r9 * t14;
    const auto t298 = t297 + r15 * t92;
    const auto t299 = t298 + r21 * t227;
    const auto t300 = t299 + g3 * vr4;
    const auto t301 = t300 + t230 * vr21;
    const auto t302 = t301 + t95 * vr15;
    const auto t303 = t302 + t18 * vr9;
    const auto t304 = t303 + t277 * vl3;
    store<V>(to_c + 3 * sto_c, t304);
    const V r7 = load<V>(r + 7 * sr);
    const auto t305 = r7 * t2;
    const V r13 = load<V>(r + 13 * sr);
    const auto t306 = t305 + r13 * t32;
    const V r19 = load<V>(r + 19 * sr);
    const auto t307 = t306 + r19 * t107;
    const V r25 = load<V>(r + 25 * sr);
    const auto t308 = t307 + r25 * t242;
    const V vr2 = load<V>(vr + 2 * svr);
    const auto t309 = t308 + g0 * vr2;
    const V vr25 = load<V>(vr + 25 * svr);
    const auto t310 = t309 + t245 * vr25;
    const V vr19 = load<V>(vr + 19 * svr);
    const auto t311 = t310 + t248 * vr19;
    const V vr13 = load<V>(vr + 13 * svr);
    const auto t312 = t311 + t251 * vr13;
    const V vr7 = load<V>(vr + 7 * svr);
    const auto t313 = t312 + t254 * vr7;
    const V r2 = load<V>(r + 2 * sr);
    const auto t314 = r2 * g0;
    const auto t315 = t314 + r7 * t254;
    const auto t316 = t315 + r13 * t251;
    const auto t317 = t316 + r19 * t248;
    const auto t318 = t317 + r25 * t245;
    const auto t319 = l1 * t313;
    const V r12 = load<V>(r + 12 * sr);
    const auto t320 = t319 + r12 * t6;
    const V r18 = load<V>(r + 18 * sr);
    const auto t321 = t320 + r18 * t58;
    const V r24 = load<V>(r + 24 * sr);
    const auto t322 = t321 + r24 * t171;
    const V vr6 = load<V>(vr + 6 * svr);
    const auto t323 = t322 + g1 * vr6;
    const V vr24 = load<V>(vr + 24 * svr);
    const auto t324 = t323 + t236 * vr24;
    const V vr18 = load<V>(vr + 18 * svr);
    const auto t325 = t324 + t101 * vr18;
    const V vr12 = load<V>(vr + 12 * svr);
    const auto t326 = t325 + t26 * vr12;
    const auto t327 = t326 + t318 * vl1;
    const auto t328 = l1 * t318;
    const V r6 = load<V>(r + 6 * sr);
    const auto t329 = t328 + r6 * g1;
    const auto t330 = t329 + r12 * t26;
    const auto t331 = t330 + r18 * t101;
    const auto t332 = t331 + r24 * t236;
    const auto t333 = l1 * t327;
    const V r17 = load<V>(r + 17 * sr);
    const auto t334 = t333 + r17 * t42;
    const V r23 = load<V>(r + 23 * sr);
    const auto t335 = t334 + r23 * t136;
    const V vr11 = load<V>(vr + 11 * svr);
    const auto t336 = t335 + g4 * vr11;
    const V vr23 = load<V>(vr + 23 * svr);
    const auto t337 = t336 + t165 * vr23;
    const V vr17 = load<V>(vr + 17 * svr);
    const auto t338 = t337 + t52 * vr17;
    const auto t339 = t338 + t332 * vl1;
    store<V>(to_c + 4 * sto_c, t339);
    const auto t340 = l2 * t313;
    const auto t341 = t340 + r12 * t10;
    const auto t342 = t341 + r18 * t78;
    const auto t343 = t342 + r24 * t207;
    const auto t344 = t343 + g2 * vr6;
    const auto t345 = t344 + t233 * vr24;
    const auto t346 = t345 + t98 * vr18;
    const auto t347 = t346 + t22 * vr12;
    const auto t348 = t347 + t318 * vl2;
    const auto t349 = l2 * t318;
    const auto t350 = t349 + r6 * g2;
    const auto t351 = t350 + r12 * t22;
    const auto t352 = t351 + r18 * t98;
    const auto t353 = t352 + r24 * t233;
    const auto t354 = l1 * t348;
    const auto t355 = t354 + l2 * t327;
    const auto t356 = t355 + r17 * t35;
    const auto t357 = t356 + r23 * t118;
    const auto t358 = t357 + g5 * vr11;
    const auto t359 = t358 + t156 * vr23;
    const auto t360 = t359 + t48 * vr17;
    const auto t361 = t360 + t353 * vl1;
    const auto t362 = t361 + t332 * vl2;
    store<V>(to_c + 5 * sto_c, t362);
    const auto t363 = l3 * t313;
    const auto t364 = t363 + r12 * t14;
    const auto t365 = t364 + r18 * t92;
    const auto t366 = t365 + r24 * t227;
    const auto t367 = t366 + g3 * vr6;
    const auto t368 = t367 + t230 * vr24;
    const auto t369 = t368 + t95 * vr18;
    const auto t370 = t369 + t18 * vr12;
    const auto t371 = t370 + t318 * vl3;
    const auto t372 = l3 * t318;
    const auto t373 = t372 + r6 * g3;
    const auto t374 = t373 + r12 * t18;
    const auto t375 = t374 + r18 * t95;
    const auto t376 = t375 + r24 * t230;
    const auto t377 = l1 * t371;
    const auto t378 = t377 + l3 * t327;
    const auto t379 = t378 + r17 * t38;
    const auto t380 = t379 + r23 * t127;
    const auto t381 = t380 + g6 * vr11;
    const auto t382 = t381 + t147 * vr23;
    const auto t383 = t382 + t45 * vr17;
    const auto t384 = t383 + t376 * vl1;
    const auto t385 = t384 + t332 * vl3;
    store<V>(to_c + 6 * sto_c, t385);
    const auto t386 = l2 * t348;
    const auto t387 = t386 + r17 * t65;
    const auto t388 = t387 + r23 * t186;
    const auto t389 = t388 + g7 * vr11;
    const auto t390 = t389 + t201 * vr23;
    const auto t391 = t390 + t72 * vr17;
    const auto t392 = t391 + t353 * vl2;
    store<V>(to_c + 7 * sto_c, t392);
    const auto t393 = l2 * t371;
    const auto t394 = t393 + l3 * t348;
    const auto t395 = t394 + r17 * t61;
    const auto t396 = t395 + r23 * t178;
    const auto t397 = t396 + g8 * vr11;
    const auto t398 = t397 + t193 * vr23;
    const auto t399 = t398 + t68 * vr17;
    const auto t400 = t399 + t376 * vl2;
    const auto t401 = t400 + t353 * vl3;
    store<V>(to_c + 8 * sto_c, t401);
    const auto t402 = l3 * t371;
    const auto t403 = t402 + r17 * t82;
    const auto t404 = t403 + r23 * t214;
    const auto t405 = t404 + g9 * vr11;
    const auto t406 = t405 + t221 * vr23;
    const auto t407 = t406 + t86 * vr17;
    const auto t408 = t407 + t376 * vl3;
    store<V>(to_c + 9 * sto_c, t408);
    const auto t409 = V{};
    store<V>(to_l + 0 * sto_l, t409);
    store<V>(to_l + 10 * sto_l, t409);
    store<V>(to_l + 11 * sto_l, t409);
    store<V>(to_l + 12 * sto_l, t409);
    store<V>(to_l + 13 * sto_l, t409);
    store<V>(to_l + 14 * sto_l, t409);
    store<V>(to_l + 15 * sto_l, t409);
    store<V>(to_l + 16 * sto_l, t409);
    store<V>(to_l + 17 * sto_l, t409);
    store<V>(to_l + 18 * sto_l, t409);
    store<V>(to_l + 19 * sto_l, t409);
    store<V>(to_l + 20 * sto_l, t409);
    store<V>(to_l + 21 * sto_l, t409);
    store<V>(to_l + 22 * sto_l, t409);
    store<V>(to_l + 23 * sto_l, t409);
    store<V>(to_l + 24 * sto_l, t409);
    store<V>(to_l + 25 * sto_l, t409);
    store<V>(to_l + 26 * sto_l, t409);
    store<V>(to_l + 27 * sto_l, t409);
    store<V>(to_l + 28 * sto_l, t409);
    store<V>(to_l + 29 * sto_l, t409);
    store<V>(to_l + 30 * sto_l, t409);
    store<V>(to_l + 31 * sto_l, t409);
    store<V>(to_l + 32 * sto_l, t409);
    store<V>(to_l + 33 * sto_l, t409);
    store<V>(to_l + 34 * sto_l, t409);
    const V c4 = load<V>(c + 4 * sc);
    const auto t410 = l1 * c4;
    const V c5 = load<V>(c + 5 * sc);
    const auto t411 = t410 + l2 * c5;
    const V c6 = load<V>(c + 6 * sc);
    const auto t412 = t411 + l3 * c6;
    const V c1 = load<V>(c + 1 * sc);
    const auto t413 = l1 * c1;
    const V c2 = load<V>(c + 2 * sc);
    const auto t414 = t413 + l2 * c2;
    const V c3 = load<V>(c + 3 * sc);
    const auto t415 = t414 + l3 * c3;
    const auto t416 = l1 * c5;
    const V c7 = load<V>(c + 7 * sc);
    const auto t417 = t416 + l2 * c7;
    const V c8 = load<V>(c + 8 * sc);
    const auto t418 = t417 + l3 * c8;
    const auto t419 = l1 * c6;
    const auto t420 = t419 + l2 * c8;
    const V c9 = load<V>(c + 9 * sc);
    const auto t421 = t420 + l3 * c9;
    const auto t422 = l1 * t412;
    const auto t423 = t422 + l2 * t418;
    const auto t424 = t423 + l3 * t421;
    const V c0 = load<V>(c + 0 * sc);
    const auto t425 = c0 * r8;
    const auto t426 = t425 + t415 * r10;
    const auto t427 = t426 + t424 * r13;
    const auto t428 = c0 * r14;
    const auto t429 = t428 + t415 * r16;
    const auto t430 = t429 + t424 * r19;
    const auto t431 = l2 * t430;
    const auto t432 = t431 + c2 * r15;
    const auto t433 = t432 + t418 * r18;
    const auto t434 = l3 * t430;
    const auto t435 = t434 + c3 * r15;
    const auto t436 = t435 + t421 * r18;
    const auto t437 = c0 * r20;
    const auto t438 = t437 + t415 * r22;
    const auto t439 = t438 + t424 * r25;
    const auto t440 = l2 * t439;
    const auto t441 = t440 + c2 * r21;
    const auto t442 = t441 + t418 * r24;
    const auto t443 = l3 * t439;
    const auto t444 = t443 + c3 * r21;
    const auto t445 = t444 + t421 * r24;
    const V vc1 = load<V>(vc + 1 * svc);
    const auto t446 = l1 * vc1;
    const V vc2 = load<V>(vc + 2 * svc);
    const auto t447 = t446 + l2 * vc2;
    const V vc3 = load<V>(vc + 3 * svc);
    const auto t448 = t447 + l3 * vc3;
    const auto t449 = t448 + c1 * vl1;
    const auto t450 = t449 + c2 * vl2;
    const auto t451 = t450 + c3 * vl3;
    const V vc4 = load<V>(vc + 4 * svc);
    const auto t452 = l1 * vc4;
    const V vc5 = load<V>(vc + 5 * svc);
    const auto t453 = t452 + l2 * vc5;
    const V vc6 = load<V>(vc + 6 * svc);
    const auto t454 = t453 + l3 * vc6;
    const auto t455 = t454 + c4 * vl1;
    const auto t456 = t455 + c5 * vl2;
    const auto t457 = t456 + c6 * vl3;
    const auto t458 = l1 * vc5;
    const V vc7 = load<V>(vc + 7 * svc);
    const auto t459 = t458 + l2 * vc7;
    const V vc8 = load<V>(vc + 8 * svc);
    const auto t460 = t459 + l3 * vc8;
    const auto t461 = t460 + c5 * vl1;
    const auto t462 = t461 + c7 * vl2;
    const auto t463 = t462 + c8 * vl3;
    const auto t464 = l1 * vc6;
    const auto t465 = t464 + l2 * vc8;
    const V vc9 = load<V>(vc + 9 * svc);
    const auto t466 = t465 + l3 * vc9;
    const auto t467 = t466 + c6 * vl1;
    const auto t468 = t467 + c8 * vl2;
    const auto t469 = t468 + c9 * vl3;
    const auto t470 = l1 * t457;
    const auto t471 = t470 + l2 * t463;
    const auto t472 = t471 + l3 * t469;
    const auto t473 = t472 + t412 * vl1;
    const auto t474 = t473 + t418 * vl2;
    const auto t475 = t474 + t421 * vl3;
    const auto t476 = c0 * vr3;
    const auto t477 = t476 + t415 * vr5;
    const auto t478 = t477 + t424 * vr7;
    const V vc0 = load<V>(vc + 0 * svc);
    const auto t479 = t478 + r3 * vc0;
    const auto t480 = t479 + r5 * t451;
    const auto t481 = t480 + r7 * t475;
    const auto t482 = c0 * vr8;
    const auto t483 = t482 + t415 * vr10;
    const auto t484 = t483 + t424 * vr13;
    const auto t485 = t484 + r8 * vc0;
    const auto t486 = t485 + r10 * t451;
    const auto t487 = t486 + r13 * t475;
    const auto t488 = l2 * t487;
    const auto t489 = t488 + c2 * vr9;
    const auto t490 = t489 + t418 * vr12;
    const auto t491 = t490 + t427 * vl2;
    const auto t492 = t491 + r9 * vc2;
    const auto t493 = t492 + r12 * t463;
    const auto t494 = l3 * t487;
    const auto t495 = t494 + c3 * vr9;
    const auto t496 = t495 + t421 * vr12;
    const auto t497 = t496 + t427 * vl3;
    const auto t498 = t497 + r9 * vc3;
    const auto t499 = t498 + r12 * t469;
    const auto t500 = c0 * vr14;
    const auto t501 = t500 + t415 * vr16;
    const auto t502 = t501 + t424 * vr19;
    const auto t503 = t502 + r14 * vc0;
    const auto t504 = t503 + r16 * t451;
    const auto t505 = t504 + r19 * t475;
    const auto t506 = l2 * t505;
    const auto t507 = t506 + c2 * vr15;
    const auto t508 = t507 + t418 * vr18;
    const auto t509 = t508 + t430 * vl2;
    const auto t510 = t509 + r15 * vc2;
    const auto t511 = t510 + r18 * t463;
    const auto t512 = c7 * vr17;
    const auto t513 = t512 + t19 * t511;
    const auto t514 = t513 + t433 * t7;
    const auto t515 = t514 + r17 * vc7;
    const auto t516 = l3 * t505;
    const auto t517 = t516 + c3 * vr15;
    const auto t518 = t517 + t421 * vr18;
    const auto t519 = t518 + t430 * vl3;
    const auto t520 = t519 + r15 * vc3;
    const auto t521 = t520 + r18 * t469;
    const auto t522 = l2 * t521;
    const auto t523 = t522 + l3 * t511;
    const auto t524 = t523 + c8 * vr17;
    const auto t525 = t524 + t433 * vl3;
    const auto t526 = t525 + t436 * vl2;
    const auto t527 = t526 + r17 * vc8;
    const auto t528 = c9 * vr17;
    const auto t529 = t528 + t15 * t521;
    const auto t530 = t529 + t436 * t11;
    const auto t531 = t530 + r17 * vc9;
    const auto t532 = c0 * vr20;
    const auto t533 = t532 + t415 * vr22;
    const auto t534 = t533 + t424 * vr25;
    const auto t535 = t534 + r20 * vc0;
    const auto t536 = t535 + r22 * t451;
    const auto t537 = t536 + r25 * t475;
    const auto t538 = l3 * t537;
    const auto t539 = t538 + c3 * vr21;
    const auto t540 = t539 + t421 * vr24;
    const auto t541 = t540 + t439 * vl3;
    const auto t542 = t541 + r21 * vc3;
    const auto t543 = t542 + r24 * t469;
    const auto t544 = l2 * t537;
    const auto t545 = t544 + c2 * vr21;
    const auto t546 = t545 + t418 * vr24;
    const auto t547 = t546 + t439 * vl2;
    const auto t548 = t547 + r21 * vc2;
    const auto t549 = t548 + r24 * t463;
    const auto t550 = l1 * t430;
    const auto t551 = t550 + c1 * r15;
    const auto t552 = t551 + t412 * r18;
    const auto t553 = l1 * t439;
    const auto t554 = t553 + c1 * r21;
    const auto t555 = t554 + t412 * r24;
    const auto t556 = l1 * t487;
    const auto t557 = t556 + c1 * vr9;
    const auto t558 = t557 + t412 * vr12;
    const auto t559 = t558 + t427 * vl1;
    const auto t560 = t559 + r9 * vc1;
    const auto t561 = t560 + r12 * t457;
    const auto t562 = l1 * t505;
    const auto t563 = t562 + c1 * vr15;
    const auto t564 = t563 + t412 * vr18;
    const auto t565 = t564 + t430 * vl1;
    const auto t566 = t565 + r15 * vc1;
    const auto t567 = t566 + r18 * t457;
    const auto t568 = l1 * t511;
    const auto t569 = t568 + l2 * t567;
    const auto t570 = t569 + c5 * vr17;
    const auto t571 = t570 + t552 * vl2;
    const auto t572 = t571 + t433 * vl1;
    const auto t573 = t572 + r17 * vc5;
    const auto t574 = l1 * t521;
    const auto t575 = t574 + l3 * t567;
    const auto t576 = t575 + c6 * vr17;
    const auto t577 = t576 + t552 * vl3;
    const auto t578 = t577 + t436 * vl1;
    const auto t579 = t578 + r17 * vc6;
    const auto t580 = l1 * t537;
    const auto t581 = t580 + c1 * vr21;
    const auto t582 = t581 + t412 * vr24;
    const auto t583 = t582 + t439 * vl1;
    const auto t584 = t583 + r21 * vc1;
    const auto t585 = t584 + r24 * t457;
    const auto t586 = t552 * t42;
    const auto t587 = t586 + t555 * t136;
    const auto t588 = t587 + g4 * t561;
    const auto t589 = t588 + g11 * t573;
    const auto t590 = t589 + g12 * t579;
    const auto t591 = t590 + t165 * t585;
    const auto t592 = t591 + t52 * t567;
    const auto t593 = c4 * vr17;
    const auto t594 = t593 + t23 * t567;
    const auto t595 = t594 + t552 * t3;
    const auto t596 = t595 + r17 * vc4;
    const auto t597 = g10 * t596;
    const auto t598 = T(2) * t592;
    const auto t599 = t598 + T(3) * t597;
    const auto t600 = t599 + c1 * t272;
    const auto t601 = t600 + c4 * t327;
    const auto t602 = t601 + c5 * t348;
    const auto t603 = t602 + c6 * t371;
    const auto t604 = t603 + t412 * t313;
    const auto t605 = t604 + t427 * t6;
    const auto t606 = t605 + t430 * t58;
    const auto t607 = t606 + t433 * t35;
    const auto t608 = t607 + t436 * t38;
    const auto t609 = t608 + t439 * t171;
    const auto t610 = t609 + t442 * t118;
    const auto t611 = t610 + t445 * t127;
    const auto t612 = t611 + g1 * t481;
    const auto t613 = t612 + g5 * t493;
    const auto t614 = t613 + g6 * t499;
    const auto t615 = t614 + g13 * t515;
    const auto t616 = t615 + g14 * t527;
    const auto t617 = t616 + g15 * t531;
    const auto t618 = t617 + t147 * t543;
    const auto t619 = t618 + t156 * t549;
    const auto t620 = t619 + t236 * t537;
    const auto t621 = t620 + t45 * t521;
    const auto t622 = t621 + t48 * t511;
    const auto t623 = t622 + t101 * t505;
    const auto t624 = t623 + t26 * t487;
    const auto t625 = t624 + t318 * t457;
    const auto t626 = t625 + t376 * vc6;
    const auto t627 = t626 + t353 * vc5;
    const auto t628 = t627 + t332 * vc4;
    const auto t629 = t628 + t277 * vc1;
    store<V>(to_l + 1 * sto_l, t629);
    const auto t630 = t433 * t65;
    const auto t631 = t630 + t442 * t186;
    const auto t632 = t631 + g7 * t493;
    const auto t633 = t632 + g13 * t573;
    const auto t634 = t633 + g17 * t527;
    const auto t635 = t634 + t201 * t549;
    const auto t636 = t635 + t72 * t511;
    const auto t637 = g16 * t515;
    const auto t638 = T(2) * t636;
    const auto t639 = t638 + T(3) * t637;
    const auto t640 = t639 + c2 * t272;
    const auto t641 = t640 + c5 * t327;
    const auto t642 = t641 + c7 * t348;
    const auto t643 = t642 + c8 * t371;
    const auto t644 = t643 + t418 * t313;
    const auto t645 = t644 + t427 * t10;
    const auto t646 = t645 + t430 * t78;
    const auto t647 = t646 + t552 * t35;
    const auto t648 = t647 + t436 * t61;
    const auto t649 = t648 + t439 * t207;
    const auto t650 = t649 + t555 * t118;
    const auto t651 = t650 + t445 * t178;
    const auto t652 = t651 + g2 * t481;
    const auto t653 = t652 + g5 * t561;
    const auto t654 = t653 + g8 * t499;
    const auto t655 = t654 + g11 * t596;
    const auto t656 = t655 + g14 * t579;
    const auto t657 = t656 + g18 * t531;
    const auto t658 = t657 + t193 * t543;
    const auto t659 = t658 + t156 * t585;
    const auto t660 = t659 + t233 * t537;
    const auto t661 = t660 + t68 * t521;
    const auto t662 = t661 + t48 * t567;
    const auto t663 = t662 + t98 * t505;
    const auto t664 = t663 + t22 * t487;
    const auto t665 = t664 + t318 * t463;
    const auto t666 = t665 + t376 * vc8;
    const auto t667 = t666 + t353 * vc7;
    const auto t668 = t667 + t332 * vc5;
    const auto t669 = t668 + t277 * vc2;
    store<V>(to_l + 2 * sto_l, t669);
    const auto t670 = t436 * t82;
    const auto t671 = t670 + t445 * t214;
    const auto t672 = t671 + g9 * t499;
    const auto t673 = t672 + g15 * t579;
    const auto t674 = t673 + g18 * t527;
    const auto t675 = t674 + t221 * t543;
    const auto t676 = t675 + t86 * t521;
    const auto t677 = g19 * t531;
    const auto t678 = T(2) * t676;
    const auto t679 = t678 + T(3) * t677;
    const auto t680 = t679 + c3 * t272;
    const auto t681 = t680 + c6 * t327;
    const auto t682 = t681 + c8 * t348;
    const auto t683 = t682 + c9 * t371;
    const auto t684 = t683 + t421 * t313;
    const auto t685 = t684 + t427 * t14;
    const auto t686 = t685 + t430 * t92;
    const auto t687 = t686 + t552 * t38;
    const auto t688 = t687 + t433 * t61;
    const auto t689 = t688 + t439 * t227;
    const auto t690 = t689 + t555 * t127;
    const auto t691 = t690 + t442 * t178;
    const auto t692 = t691 + g3 * t481;
    const auto t693 = t692 + g6 * t561;
    const auto t694 = t693 + g8 * t493;
    const auto t695 = t694 + g12 * t596;
    const auto t696 = t695 + g14 * t573;
    const auto t697 = t696 + g17 * t515;
    const auto t698 = t697 + t193 * t549;
    const auto t699 = t698 + t147 * t585;
    const auto t700 = t699 + t230 * t537;
    const auto t701 = t700 + t68 * t511;
    const auto t702 = t701 + t45 * t567;
    const auto t703 = t702 + t95 * t505;
    const auto t704 = t703 + t18 * t487;
    const auto t705 = t704 + t318 * t469;
    const auto t706 = t705 + t376 * vc9;
    const auto t707 = t706 + t353 * vc8;
    const auto t708 = t707 + t332 * vc6;
    const auto t709 = t708 + t277 * vc3;
    store<V>(to_l + 3 * sto_l, t709);
    const auto t710 = c7 * vr23;
    const auto t711 = t710 + t19 * t549;
    const auto t712 = t711 + t442 * t7;
    const auto t713 = t712 + r23 * vc7;
    const auto t714 = l2 * t543;
    const auto t715 = t714 + l3 * t549;
    const auto t716 = t715 + c8 * vr23;
    const auto t717 = t716 + t442 * vl3;
    const auto t718 = t717 + t445 * vl2;
    const auto t719 = t718 + r23 * vc8;
    const auto t720 = c9 * vr23;
    const auto t721 = t720 + t15 * t543;
    const auto t722 = t721 + t445 * t11;
    const auto t723 = t722 + r23 * vc9;
    const auto t724 = l1 * t549;
    const auto t725 = t724 + l2 * t585;
    const auto t726 = t725 + c5 * vr23;
    const auto t727 = t726 + t555 * vl2;
    const auto t728 = t727 + t442 * vl1;
    const auto t729 = t728 + r23 * vc5;
    const auto t730 = l1 * t543;
    const auto t731 = t730 + l3 * t585;
    const auto t732 = t731 + c6 * vr23;
    const auto t733 = t732 + t555 * vl3;
    const auto t734 = t733 + t445 * vl1;
    const auto t735 = t734 + r23 * vc6;
    const auto t736 = g21 * t729;
    const auto t737 = t736 + g22 * t735;
    const auto t738 = c4 * vr23;
    const auto t739 = t738 + t23 * t585;
    const auto t740 = t739 + t555 * t3;
    const auto t741 = t740 + r23 * vc4;
    const auto t742 = g20 * t741;
    const auto t743 = T(3) * t737;
    const auto t744 = t743 + T(6) * t742;
    const auto t745 = t744 + g23 * t713;
    const auto t746 = t745 + g24 * t719;
    const auto t747 = t746 + g25 * t723;
    store<V>(to_l + 4 * sto_l, t747);
    const auto t748 = g24 * t735;
    const auto t749 = t748 + g27 * t719;
    const auto t750 = g21 * t741;
    const auto t751 = t750 + g26 * t713;
    const auto t752 = g23 * t729;
    const auto t753 = T(2) * t749;
    const auto t754 = t753 + T(3) * t751;
    const auto t755 = t754 + T(4) * t752;
    const auto t756 = t755 + g28 * t723;
    store<V>(to_l + 5 * sto_l, t756);
    const auto t757 = g24 * t729;
    const auto t758 = t757 + g28 * t719;
    const auto t759 = g22 * t741;
    const auto t760 = t759 + g29 * t723;
    const auto t761 = g25 * t735;
    const auto t762 = T(2) * t758;
    const auto t763 = t762 + T(3) * t760;
    const auto t764 = t763 + T(4) * t761;
    const auto t765 = t764 + g27 * t713;
    store<V>(to_l + 6 * sto_l, t765);
    const auto t766 = g26 * t729;
    const auto t767 = t766 + g31 * t719;
    const auto t768 = g30 * t713;
    const auto t769 = T(3) * t767;
    const auto t770 = t769 + T(6) * t768;
    const auto t771 = t770 + g23 * t741;
    const auto t772 = t771 + g27 * t735;
    const auto t773 = t772 + g32 * t723;
    store<V>(to_l + 7 * sto_l, t773);
    const auto t774 = g27 * t729;
    const auto t775 = t774 + g28 * t735;
    const auto t776 = g31 * t713;
    const auto t777 = t776 + g33 * t723;
    const auto t778 = g32 * t719;
    const auto t779 = T(2) * t775;
    const auto t780 = t779 + T(3) * t777;
    const auto t781 = t780 + T(4) * t778;
    const auto t782 = t781 + g24 * t741;
    store<V>(to_l + 8 * sto_l, t782);
    const auto t783 = g29 * t735;
    const auto t784 = t783 + g33 * t719;
    const auto t785 = g34 * t723;
    const auto t786 = T(3) * t784;
    const auto t787 = t786 + T(6) * t785;
    const auto t788 = t787 + g25 * t741;
    const auto t789 = t788 + g28 * t729;
    const auto t790 = t789 + g32 * t713;
    store<V>(to_l + 9 * sto_l, t790);
    const auto t791 = g0 * vc0;
    store<V>(to_r + 0 * sto_r, t791);
    const auto t792 = g0 * t451;
    store<V>(to_r + 1 * sto_r, t792);
    const auto t793 = g0 * t475;
    store<V>(to_r + 2 * sto_r, t793);
    const auto t794 = c0 * t2;
    const auto t795 = t794 + t254 * vc0;
    store<V>(to_r + 3 * sto_r, t795);
    const auto t796 = g1 * vc1;
    const auto t797 = t796 + g2 * vc2;
    const auto t798 = t797 + g3 * vc3;
    store<V>(to_r + 4 * sto_r, t798);
    const auto t799 = t415 * t2;
    const auto t800 = t799 + t254 * t451;
    store<V>(to_r + 5 * sto_r, t800);
    const auto t801 = g1 * t457;
    const auto t802 = t801 + g2 * t463;
    const auto t803 = t802 + g3 * t469;
    store<V>(to_r + 6 * sto_r, t803);
    const auto t804 = t424 * t2;
    const auto t805 = t804 + t254 * t475;
    store<V>(to_r + 7 * sto_r, t805);
    const auto t806 = c0 * t32;
    const auto t807 = t806 + t251 * vc0;
    store<V>(to_r + 8 * sto_r, t807);
    const auto t808 = c1 * t6;
    const auto t809 = t808 + c2 * t10;
    const auto t810 = t809 + c3 * t14;
    const auto t811 = t810 + t18 * vc3;
    const auto t812 = t811 + t22 * vc2;
    const auto t813 = t812 + t26 * vc1;
    store<V>(to_r + 9 * sto_r, t813);
    const auto t814 = t415 * t32;
    const auto t815 = t814 + t251 * t451;
    store<V>(to_r + 10 * sto_r, t815);
    const auto t816 = g4 * vc4;
    const auto t817 = t816 + g5 * vc5;
    const auto t818 = t817 + g6 * vc6;
    const auto t819 = t818 + g7 * vc7;
    const auto t820 = t819 + g8 * vc8;
    const auto t821 = t820 + g9 * vc9;
    store<V>(to_r + 11 * sto_r, t821);
    const auto t822 = t412 * t6;
    const auto t823 = t822 + t418 * t10;
    const auto t824 = t823 + t421 * t14;
    const auto t825 = t824 + t18 * t469;
    const auto t826 = t825 + t22 * t463;
    const auto t827 = t826 + t26 * t457;
    store<V>(to_r + 12 * sto_r, t827);
    const auto t828 = t424 * t32;
    const auto t829 = t828 + t251 * t475;
    store<V>(to_r + 13 * sto_r, t829);
    const auto t830 = c0 * t107;
    const auto t831 = t830 + t248 * vc0;
    store<V>(to_r + 14 * sto_r, t831);
    const auto t832 = c1 * t58;
    const auto t833 = t832 + c2 * t78;
    const auto t834 = t833 + c3 * t92;
    const auto t835 = t834 + t95 * vc3;
    const auto t836 = t835 + t98 * vc2;
    const auto t837 = t836 + t101 * vc1;
    store<V>(to_r + 15 * sto_r, t837);
    const auto t838 = t415 * t107;
    const auto t839 = t838 + t248 * t451;
    store<V>(to_r + 16 * sto_r, t839);
    const auto t840 = c4 * t42;
    const auto t841 = t840 + c5 * t35;
    const auto t842 = t841 + c6 * t38;
    const auto t843 = t842 + c7 * t65;
    const auto t844 = t843 + c8 * t61;
    const auto t845 = t844 + c9 * t82;
    const auto t846 = t845 + t86 * vc9;
    const auto t847 = t846 + t68 * vc8;
    const auto t848 = t847 + t72 * vc7;
    const auto t849 = t848 + t45 * vc6;
    const auto t850 = t849 + t48 * vc5;
    const auto t851 = t850 + t52 * vc4;
    store<V>(to_r + 17 * sto_r, t851);
    const auto t852 = t412 * t58;
    const auto t853 = t852 + t418 * t78;
    const auto t854 = t853 + t421 * t92;
    const auto t855 = t854 + t95 * t469;
    const auto t856 = t855 + t98 * t463;
    const auto t857 = t856 + t101 * t457;
    store<V>(to_r + 18 * sto_r, t857);
    const auto t858 = t424 * t107;
    const auto t859 = t858 + t248 * t475;
    store<V>(to_r + 19 * sto_r, t859);
    const auto t860 = c0 * t242;
    const auto t861 = t860 + t245 * vc0;
    store<V>(to_r + 20 * sto_r, t861);
    const auto t862 = c1 * t171;
    const auto t863 = t862 + c2 * t207;
    const auto t864 = t863 + c3 * t227;
    const auto t865 = t864 + t230 * vc3;
    const auto t866 = t865 + t233 * vc2;
    const auto t867 = t866 + t236 * vc1;
    store<V>(to_r + 21 * sto_r, t867);
    const auto t868 = t415 * t242;
    const auto t869 = t868 + t245 * t451;
    store<V>(to_r + 22 * sto_r, t869);
    const auto t870 = c4 * t136;
    const auto t871 = t870 + c5 * t118;
    const auto t872 = t871 + c6 * t127;
    const auto t873 = t872 + c7 * t186;
    const auto t874 = t873 + c8 * t178;
    const auto t875 = t874 + c9 * t214;
    const auto t876 = t875 + t221 * vc9;
    const auto t877 = t876 + t193 * vc8;
    const auto t878 = t877 + t201 * vc7;
    const auto t879 = t878 + t147 * vc6;
    const auto t880 = t879 + t156 * vc5;
    const auto t881 = t880 + t165 * vc4;
    store<V>(to_r + 23 * sto_r, t881);
    const auto t882 = t412 * t171;
    const auto t883 = t882 + t418 * t207;
    const auto t884 = t883 + t421 * t227;
    const auto t885 = t884 + t230 * t469;
    const auto t886 = t885 + t233 * t463;
    const auto t887 = t886 + t236 * t457;
    store<V>(to_r + 24 * sto_r, t887);
    const auto t888 = t424 * t242;
    const auto t889 = t888 + t245 * t475;
    store<V>(to_r + 25 * sto_r, t889);
    const auto t890 = c0 * vr0;
    const auto t891 = t890 + t415 * vr1;
    const auto t892 = t891 + t424 * vr2;
    const V r0 = load<V>(r + 0 * sr);
    const auto t893 = t892 + r0 * vc0;
    const auto t894 = t893 + r1 * t451;
    const auto t895 = t894 + r2 * t475;
    store<V>(to_g + 0 * sto_g, t895);
    const auto t896 = c0 * r3;
    const auto t897 = t896 + t415 * r5;
    const auto t898 = t897 + t424 * r7;
    const auto t899 = l1 * t481;
    const auto t900 = t899 + c1 * vr4;
    const auto t901 = t900 + t412 * vr6;
    const auto t902 = t901 + t898 * vl1;
    const V r4 = load<V>(r + 4 * sr);
    const auto t903 = t902 + r4 * vc1;
    const auto t904 = t903 + r6 * t457;
    store<V>(to_g + 1 * sto_g, t904);
    const auto t905 = l2 * t481;
    const auto t906 = t905 + c2 * vr4;
    const auto t907 = t906 + t418 * vr6;
    const auto t908 = t907 + t898 * vl2;
    const auto t909 = t908 + r4 * vc2;
    const auto t910 = t909 + r6 * t463;
    store<V>(to_g + 2 * sto_g, t910);
    const auto t911 = l3 * t481;
    const auto t912 = t911 + c3 * vr4;
    const auto t913 = t912 + t421 * vr6;
    const auto t914 = t913 + t898 * vl3;
    const auto t915 = t914 + r4 * vc3;
    const auto t916 = t915 + r6 * t469;
    store<V>(to_g + 3 * sto_g, t916);
    const auto t917 = l1 * t427;
    const auto t918 = t917 + c1 * r9;
    const auto t919 = t918 + t412 * r12;
    const auto t920 = c4 * vr11;
    const auto t921 = t920 + t919 * t3;
    const V r11 = load<V>(r + 11 * sr);
    const auto t922 = t921 + r11 * vc4;
    const auto t923 = t922 + t23 * t561;
    store<V>(to_g + 4 * sto_g, t923);
    const auto t924 = l2 * t427;
    const auto t925 = t924 + c2 * r9;
    const auto t926 = t925 + t418 * r12;
    const auto t927 = l1 * t493;
    const auto t928 = t927 + l2 * t561;
    const auto t929 = t928 + c5 * vr11;
    const auto t930 = t929 + t919 * vl2;
    const auto t931 = t930 + t926 * vl1;
    const auto t932 = t931 + r11 * vc5;
    store<V>(to_g + 5 * sto_g, t932);
    const auto t933 = l3 * t427;
    const auto t934 = t933 + c3 * r9;
    const auto t935 = t934 + t421 * r12;
    const auto t936 = l1 * t499;
    const auto t937 = t936 + l3 * t561;
    const auto t938 = t937 + c6 * vr11;
    const auto t939 = t938 + t919 * vl3;
    const auto t940 = t939 + t935 * vl1;
    const auto t941 = t940 + r11 * vc6;
    store<V>(to_g + 6 * sto_g, t941);
    const auto t942 = c7 * vr11;
    const auto t943 = t942 + t926 * t7;
    const auto t944 = t943 + r11 * vc7;
    const auto t945 = t944 + t19 * t493;
    store<V>(to_g + 7 * sto_g, t945);
    const auto t946 = l2 * t499;
    const auto t947 = t946 + l3 * t493;
    const auto t948 = t947 + c8 * vr11;
    const auto t949 = t948 + t926 * vl3;
    const auto t950 = t949 + t935 * vl2;
    const auto t951 = t950 + r11 * vc8;
    store<V>(to_g + 8 * sto_g, t951);
    const auto t952 = c9 * vr11;
    const auto t953 = t952 + t935 * t11;
    const auto t954 = t953 + r11 * vc9;
    const auto t955 = t954 + t15 * t499;
    store<V>(to_g + 9 * sto_g, t955);
    const auto t956 = c4 * r17;
    const auto t957 = t956 + t23 * t552;
    const auto t958 = t957 * t39;
    const auto t959 = t958 + t49 * t596;
    store<V>(to_g + 10 * sto_g, t959);
    const auto t960 = l1 * t433;
    const auto t961 = t960 + l2 * t552;
    const auto t962 = t961 + c5 * r17;
    const auto t963 = l2 * t596;
    const auto t964 = t963 + t23 * t573;
    const auto t965 = t964 + t957 * vl2;
    const auto t966 = t965 + t962 * t3;
    store<V>(to_g + 11 * sto_g, t966);
    const auto t967 = l1 * t436;
    const auto t968 = t967 + l3 * t552;
    const auto t969 = t968 + c6 * r17;
    const auto t970 = l3 * t596;
    const auto t971 = t970 + t23 * t579;
    const auto t972 = t971 + t957 * vl3;
    const auto t973 = t972 + t969 * t3;
    store<V>(to_g + 12 * sto_g, t973);
    const auto t974 = c7 * r17;
    const auto t975 = t974 + t19 * t433;
    const auto t976 = l1 * t515;
    const auto t977 = t976 + t19 * t573;
    const auto t978 = t977 + t962 * t7;
    const auto t979 = t978 + t975 * vl1;
    store<V>(to_g + 13 * sto_g, t979);
    const auto t980 = l2 * t436;
    const auto t981 = t980 + l3 * t433;
    const auto t982 = t981 + c8 * r17;
    const auto t983 = l1 * t527;
    const auto t984 = t983 + l2 * t579;
    const auto t985 = t984 + l3 * t573;
    const auto t986 = t985 + t962 * vl3;
    const auto t987 = t986 + t969 * vl2;
    const auto t988 = t987 + t982 * vl1;
    store<V>(to_g + 14 * sto_g, t988);
    const auto t989 = c9 * r17;
    const auto t990 = t989 + t15 * t436;
    const auto t991 = l1 * t531;
    const auto t992 = t991 + t15 * t579;
    const auto t993 = t992 + t969 * t11;
    const auto t994 = t993 + t990 * vl1;
    store<V>(to_g + 15 * sto_g, t994);
    const auto t995 = t975 * t62;
    const auto t996 = t995 + t69 * t515;
    store<V>(to_g + 16 * sto_g, t996);
    const auto t997 = l3 * t515;
    const auto t998 = t997 + t19 * t527;
    const auto t999 = t998 + t975 * vl3;
    const auto t1000 = t999 + t982 * t7;
    store<V>(to_g + 17 * sto_g, t1000);
    const auto t1001 = l2 * t531;
    const auto t1002 = t1001 + t15 * t527;
    const auto t1003 = t1002 + t982 * t11;
    const auto t1004 = t1003 + t990 * vl2;
    store<V>(to_g + 18 * sto_g, t1004);
    const auto t1005 = t990 * t79;
    const auto t1006 = t1005 + t83 * t531;
    store<V>(to_g + 19 * sto_g, t1006);
    const auto t1007 = c4 * r23;
    const auto t1008 = t1007 + t23 * t555;
    const auto t1009 = t1008 * t128;
    const auto t1010 = t1009 + t157 * t741;
    store<V>(to_g + 20 * sto_g, t1010);
    const auto t1011 = l1 * t442;
    const auto t1012 = t1011 + l2 * t555;
    const auto t1013 = t1012 + c5 * r23;
    const auto t1014 = t1008 * t129;
    const auto t1015 = t1014 + t1013 * t108;
    const auto t1016 = t1015 + t137 * t729;
    const auto t1017 = t1016 + t158 * t741;
    store<V>(to_g + 21 * sto_g, t1017);
    const auto t1018 = l1 * t445;
    const auto t1019 = t1018 + l3 * t555;
    const auto t1020 = t1019 + c6 * r23;
    const auto t1021 = t1008 * t130;
    const auto t1022 = t1021 + t1020 * t108;
    const auto t1023 = t1022 + t137 * t735;
    const auto t1024 = t1023 + t159 * t741;
    store<V>(to_g + 22 * sto_g, t1024);
    const auto t1025 = c7 * r23;
    const auto t1026 = t1025 + t19 * t442;
    const auto t1027 = l4 * t713;
    const auto t1028 = t1027 + l7 * t741;
    const auto t1029 = t1028 + t1008 * vl7;
    const auto t1030 = t1029 + t1013 * t109;
    const auto t1031 = t1030 + t1026 * vl4;
    const auto t1032 = t1031 + t148 * t729;
    store<V>(to_g + 23 * sto_g, t1032);
    const auto t1033 = l2 * t445;
    const auto t1034 = t1033 + l3 * t442;
    const auto t1035 = t1034 + c8 * r23;
    const auto t1036 = l4 * t719;
    const auto t1037 = t1036 + l8 * t741;
    const auto t1038 = t1037 + t1008 * vl8;
    const auto t1039 = t1038 + t1013 * t110;
    const auto t1040 = t1039 + t1020 * t119;
    const auto t1041 = t1040 + t1035 * vl4;
    const auto t1042 = t1041 + t138 * t735;
    const auto t1043 = t1042 + t149 * t729;
    store<V>(to_g + 24 * sto_g, t1043);
    const auto t1044 = c9 * r23;
    const auto t1045 = t1044 + t15 * t445;
    const auto t1046 = l4 * t723;
    const auto t1047 = t1046 + l9 * t741;
    const auto t1048 = t1047 + t1008 * vl9;
    const auto t1049 = t1048 + t1020 * t120;
    const auto t1050 = t1049 + t1045 * vl4;
    const auto t1051 = t1050 + t139 * t735;
    store<V>(to_g + 25 * sto_g, t1051);
    const auto t1052 = t1013 * t111;
    const auto t1053 = t1052 + t1026 * t129;
    const auto t1054 = t1053 + t158 * t713;
    const auto t1055 = t1054 + t150 * t729;
    store<V>(to_g + 26 * sto_g, t1055);
    const auto t1056 = l6 * t713;
    const auto t1057 = t1056 + l7 * t735;
    const auto t1058 = t1057 + t1013 * t112;
    const auto t1059 = t1058 + t1020 * vl7;
    const auto t1060 = t1059 + t1026 * vl6;
    const auto t1061 = t1060 + t1035 * t119;
    const auto t1062 = t1061 + t138 * t719;
    const auto t1063 = t1062 + t140 * t729;
    store<V>(to_g + 27 * sto_g, t1063);
    const auto t1064 = l5 * t723;
    const auto t1065 = t1064 + l9 * t729;
    const auto t1066 = t1065 + t1013 * vl9;
    const auto t1067 = t1066 + t1020 * t112;
    const auto t1068 = t1067 + t1035 * t110;
    const auto t1069 = t1068 + t1045 * vl5;
    const auto t1070 = t1069 + t149 * t719;
    const auto t1071 = t1070 + t140 * t735;
    store<V>(to_g + 28 * sto_g, t1071);
    const auto t1072 = t1020 * t121;
    const auto t1073 = t1072 + t1045 * t130;
    const auto t1074 = t1073 + t159 * t723;
    const auto t1075 = t1074 + t141 * t735;
    store<V>(to_g + 29 * sto_g, t1075);
    const auto t1076 = t1026 * t179;
    const auto t1077 = t1076 + t194 * t713;
    store<V>(to_g + 30 * sto_g, t1077);
    const auto t1078 = t1026 * t180;
    const auto t1079 = t1078 + t1035 * t111;
    const auto t1080 = t1079 + t150 * t719;
    const auto t1081 = t1080 + t195 * t713;
    store<V>(to_g + 31 * sto_g, t1081);
    const auto t1082 = l7 * t723;
    const auto t1083 = t1082 + l9 * t713;
    const auto t1084 = t1083 + t1026 * vl9;
    const auto t1085 = t1084 + t1035 * t172;
    const auto t1086 = t1085 + t1045 * vl7;
    const auto t1087 = t1086 + t187 * t719;
    store<V>(to_g + 32 * sto_g, t1087);
    const auto t1088 = t1035 * t121;
    const auto t1089 = t1088 + t1045 * t180;
    const auto t1090 = t1089 + t141 * t719;
    const auto t1091 = t1090 + t195 * t723;
    store<V>(to_g + 33 * sto_g, t1091);
    const auto t1092 = t1045 * t208;
    const auto t1093 = t1092 + t215 * t723;
    store<V>(to_g + 34 * sto_g, t1093);
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
