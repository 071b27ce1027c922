import { spawn, type ChildProcess } from "node:child_process"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { pathToFileURL } from "node:url"

export const root = path.resolve(__dirname, "../..")

const cli = path.join(root, "node_modules/@medusajs/cli/cli.js")
const stopWithParent = path.join(root, "src/scripts/lib/stop-with-parent.mjs")
const preload = path.join(__dirname, "server-preload.cjs")
const LOG_LIMIT = 4_000_000

/** One run of `medusa start`: exactly one process of the operating system. */
export type ServerProcess = {
  readonly pid: number
  hasEnded(): boolean
  /** Resolves when /health answers. */
  ready(): Promise<void>
  /** Sends a signal to this process only, and waits for its end. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<void>
}

type Spec = {
  port: number
  env: Record<string, string>
  onOutput: (text: string) => void
}

function spawnMedusa({ port, env }: Spec): ChildProcess {
  return spawn(
    process.execPath,
    [
      `--import=${pathToFileURL(stopWithParent).href}`,
      `--require=${preload}`,
      cli,
      "start",
      `--port=${String(port)}`,
    ],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe", "ipc"],
      env: { ...process.env, ...env },
    }
  )
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://localhost:${String(port)}/health`, {
      signal: AbortSignal.timeout(2000),
    })
    return response.ok
  } catch {
    return false
  }
}

/** @throws Error with the end of its output, from `ready()`, when it dies */
export function spawnServer(spec: Spec): ServerProcess {
  const child = spawnMedusa(spec)
  const ended = new Promise<void>((resolve) => {
    child.once("close", () => {
      resolve()
    })
  })
  let tail = ""
  const collect = (chunk: Buffer): void => {
    const text = chunk.toString()
    tail = (tail + text).slice(-LOG_LIMIT)
    spec.onOutput(text)
  }
  child.stdout?.on("data", collect)
  child.stderr?.on("data", collect)
  const hasEnded = (): boolean =>
    child.exitCode !== null || child.signalCode !== null

  return {
    pid: child.pid ?? 0,
    hasEnded,
    async ready() {
      while (!(await answers(spec.port))) {
        if (hasEnded()) {
          throw new Error(
            `The server under test ended while it started:\n${tail.slice(-6000)}`
          )
        }
        await sleep(100)
      }
    },
    async end(signal) {
      if (!hasEnded()) {
        child.kill(signal)
      }
      await ended
    },
  }
}
