import { fsyncSync } from "node:fs";
import type { PGlite } from "@electric-sql/pglite";
import { NodeFS } from "@electric-sql/pglite/nodefs";
import { syncFolder } from "./sync-folder";

type InitArguments = Parameters<NodeFS["init"]>;
type EmscriptenOptions = Awaited<ReturnType<NodeFS["init"]>>["emscriptenOpts"];

/** An open file of the emulated file system: `nfd` is the real descriptor, absent for a directory. */
interface Stream {
  readonly nfd?: number;
  readonly node: unknown;
}

/** The part of Emscripten's NODEFS that this file changes; its published type leaves it out. */
interface NodeFilesystem {
  realPath(node: unknown): string;
  readonly stream_ops: { fsync?: (stream: Stream) => number };
}

/**
 * PGlite's folder on disk, with fsync. The standard NodeFS has none: PostgreSQL believes its log is on disk while it is
 * still in the operating system's memory, so a power cut loses acknowledged work. This relies on internals of PGlite,
 * so check-durability proves at every start that it still works.
 */
export class DurableFilesystem extends NodeFS {
  #fsyncs = 0;
  readonly #onFailure: (error: Error) => void;

  /**
   * @param onFailure called when an fsync fails, before PostgreSQL hears of it: after that nobody knows what is on
   * disk, and nothing may go on (PostgreSQL panics, and inside WebAssembly loops for ever)
   */
  constructor(folder: string, onFailure: (error: Error) => void) {
    super(folder);
    this.#onFailure = onFailure;
  }

  /** How many fsyncs PostgreSQL has asked for and got. */
  get fsyncs(): number {
    return this.#fsyncs;
  }

  override async init(pglite: PGlite, options: InitArguments[1]): Promise<{ emscriptenOpts: EmscriptenOptions }> {
    const { emscriptenOpts } = await super.init(pglite, options);
    const addFsync = (module: { NODEFS: unknown }) => {
      const filesystem = module.NODEFS as NodeFilesystem;
      filesystem.stream_ops.fsync = (stream) => {
        try {
          if (stream.nfd === undefined) syncFolder(filesystem.realPath(stream.node));
          else fsyncSync(stream.nfd);
        } catch (error) {
          this.#onFailure(error as Error);
          throw error;
        }
        this.#fsyncs += 1;
        return 0;
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...(emscriptenOpts.preRun ?? []), addFsync] } };
  }
}
