import { useEffect, type ReactNode } from "react"
import { usePortal } from "../hooks/use-portal"
import { Brand } from "./brand"

type GateProps = { title: string; text?: string; children: ReactNode }

/** A page before the shell: narrow, with the merchant's name above. */
export function Gate({ title, text, children }: GateProps) {
  const { config } = usePortal()
  useEffect(() => {
    document.title = `${title} · ${config.name}`
  }, [title, config.name])
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-lg flex-col justify-center gap-y-4 p-4">
      <Brand />
      <div>
        <h1 className="h1-core">{title}</h1>
        {text && <p className="txt-medium text-ui-fg-subtle">{text}</p>}
      </div>
      {children}
    </main>
  )
}
