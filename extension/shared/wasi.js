// The few WASI calls that a Go reactor makes, so that the wasm file needs no wasm_exec.js: a clock, randomness, and a
// place for its panics. No files, no network, no environment: a module that asks for more does not start.

const ENOSYS = 52, BADF = 8;

/**
 * Starts a WASI reactor.
 * @param {BufferSource} bytes of the module
 * @returns {Promise<{call: (name: string, input: Uint8Array) => Uint8Array, exports: any}>} call copies the input into
 *   the module's memory, calls a function of the form name(len u32) u64, and returns a copy of what its
 *   address<<32|length points to
 */
export const start = async bytes => {
  /** @type {WebAssembly.Memory} */
  let memory;
  const view = () => new DataView(memory.buffer);
  let complaint = '';
  const wasi = {
    args_sizes_get: (/** @type {number} */ count, /** @type {number} */ size) => zeros(view(), count, size),
    args_get: () => 0,
    environ_sizes_get: (/** @type {number} */ count, /** @type {number} */ size) => zeros(view(), count, size),
    environ_get: () => 0,
    clock_time_get: (/** @type {number} */ id, /** @type {bigint} */ _, /** @type {number} */ at) => {
      const ms = id === 0 ? Date.now() : performance.now();
      view().setBigUint64(at, BigInt(Math.round(ms * 1e6)), true);
      return 0;
    },
    random_get: (/** @type {number} */ at, /** @type {number} */ n) => {
      for (let i = 0; i < n; i += 65536) crypto.getRandomValues(new Uint8Array(memory.buffer, at + i, Math.min(65536, n - i)));
      return 0;
    },
    fd_write: (/** @type {number} */ fd, /** @type {number} */ list, /** @type {number} */ count, /** @type {number} */ written) => {
      if (fd !== 1 && fd !== 2) return BADF;
      let n = 0;
      for (let i = 0; i < count; i++) {
        const at = view().getUint32(list + 8 * i, true), size = view().getUint32(list + 8 * i + 4, true);
        if (complaint.length < 4000) complaint += new TextDecoder().decode(new Uint8Array(memory.buffer, at, size));
        n += size;
      }
      view().setUint32(written, n, true);
      return 0;
    },
    fd_fdstat_get: () => BADF,
    fd_prestat_get: () => BADF,
    sched_yield: () => 0,
    // The runtime sleeps and polls with it; nothing here can wait, so each clock that it asks for has always run out.
    poll_oneoff: (/** @type {number} */ subs, /** @type {number} */ events, /** @type {number} */ count, /** @type {number} */ fired) => {
      let n = 0;
      for (let i = 0; i < count; i++) {
        if (view().getUint8(subs + 48 * i + 8) !== 0) continue; // not a clock
        const at = events + 32 * n++;
        view().setBigUint64(at, view().getBigUint64(subs + 48 * i, true), true);
        view().setBigUint64(at + 8, 0n, true); // no error, type clock
      }
      view().setUint32(fired, n, true);
      return 0;
    },
    proc_exit: (/** @type {number} */ code) => { throw new Error(`exit ${code}: ${complaint}`); },
  };
  const rest = new Proxy(wasi, { get: (known, name) => /** @type {any} */ (known)[name] ?? (() => ENOSYS) });
  const module = await WebAssembly.compile(bytes);
  const imports = { wasi_snapshot_preview1: /** @type {any} */ (imported(module, rest)) };
  const { exports } = /** @type {any} */ (await WebAssembly.instantiate(module, imports));
  memory = exports.memory;
  exports._initialize();

  const call = (/** @type {string} */ name, /** @type {Uint8Array} */ input) => {
    const at = exports.alloc(input.length) >>> 0;
    new Uint8Array(memory.buffer, at, input.length).set(input);
    const packed = BigInt.asUintN(64, exports[name](input.length));
    return new Uint8Array(memory.buffer, Number(packed >> 32n), Number(packed & 0xffffffffn)).slice();
  };
  return { call, exports };
};

/** The imports that the module names, and no others. @param {WebAssembly.Module} module @param {any} from */
const imported = (module, from) => Object.fromEntries(WebAssembly.Module.imports(module)
  .filter(i => i.module === 'wasi_snapshot_preview1').map(i => [i.name, from[i.name]]));

const zeros = (/** @type {DataView} */ view, /** @type {number} */ a, /** @type {number} */ b) => {
  view.setUint32(a, 0, true);
  view.setUint32(b, 0, true);
  return 0;
};

const encoder = new TextEncoder(), decoder = new TextDecoder();
/** Calls with JSON both ways. @param {{call: (name: string, input: Uint8Array) => Uint8Array}} wasm @param {string} name @param {string} json */
export const callJSON = (wasm, name, json) => JSON.parse(decoder.decode(wasm.call(name, encoder.encode(json))));
