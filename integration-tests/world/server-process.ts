import { spawn, type ChildProcess } from "node:child_process"
import { closeSync, openSync, readFileSync } from "node:fs"
import path from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { pathToFileURL } from "node:url"

export const root = path.resolve(__dirname, "../..")

const cli = path.join(root, "node_modules/@medusajs/cli/cli.js")
const stopWithParent = path.join(root, "src/scripts/lib/stop-with-parent.mjs")
const preload = path.join(__dirname, "server-preload.cjs")
const PATIENCE_MS = 30_000

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
  /** What it prints is added to this file. */
  log: string
}

function spawnMedusa({ port, env, log }: Spec): ChildProcess {
  const output = openSync(log, "a")
  const child = spawn(
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
      stdio: ["ignore", output, output, "ipc"],
      env: { ...process.env, ...env },
    }
  )
  closeSync(output)
  // It may outlive the suite, and ends with the process that jest runs suites in.
  child.unref()
  child.channel?.unref()
  return child
}

export async function answers(port: number): Promise<boolean> {
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
    child.once("exit", () => {
      resolve()
    })
  })
  const hasEnded = (): boolean =>
    child.exitCode !== null || child.signalCode !== null

  return {
    pid: child.pid ?? 0,
    hasEnded,
    async ready() {
      while (!(await answers(spec.port))) {
        if (hasEnded()) {
          throw new Error(
            `The server under test ended while it started:\n${readFileSync(spec.log, "utf8").slice(-6000)}`
          )
        }
        await sleep(100)
      }
    },
    async end(signal) {
      if (!hasEnded()) {
        child.ref()
        child.kill(signal)
      }
      // Without its database it would never end in order.
      const impatience = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS)
      await ended
      clearTimeout(impatience)
    },
  }
}
