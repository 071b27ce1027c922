import {
  CheckCircleSolid,
  ExclamationCircleSolid,
  InformationCircleSolid,
} from "@medusajs/icons"
import { clx } from "@medusajs/ui"
import type { ReactNode } from "react"

const TONES = {
  error: { Icon: ExclamationCircleSolid, color: "text-ui-fg-error" },
  success: { Icon: CheckCircleSolid, color: "text-ui-tag-green-icon" },
  info: { Icon: InformationCircleSolid, color: "text-ui-fg-interactive" },
} as const

type NoticeProps = {
  tone: keyof typeof TONES
  title?: string
  children?: ReactNode
  className?: string
}

/** A sentence that must not be missed; read out when it appears. */
export function Notice({ tone, title, children, className }: NoticeProps) {
  const { Icon, color } = TONES[tone]
  return (
    <div
      role={tone === "error" ? "alert" : "status"}
      className={clx(
        "bg-ui-bg-base border-ui-border-base flex w-full gap-x-3 rounded-lg border p-4",
        className
      )}
    >
      <Icon className={clx("mt-0.5 shrink-0", color)} aria-hidden />
      <div className="txt-small min-w-0 flex-1 break-words">
        {title && <p className="txt-small-plus">{title}</p>}
        {children}
      </div>
    </div>
  )
}
