import { ArrowLeft } from "@medusajs/icons"
import { useEffect, type ReactNode } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import { usePortal } from "../hooks/use-portal"

type ScreenProps = {
  title: string
  /** Below the title, smaller. */
  subtitle?: ReactNode
  /** Path of the screen above this one. */
  back?: string
  actions?: ReactNode
  children: ReactNode
}

/** One page: its name, the way back, what can be done, and its content. */
export function Screen({
  title,
  subtitle,
  back,
  actions,
  children,
}: ScreenProps) {
  const { t } = useTranslation()
  const { config } = usePortal()
  useEffect(() => {
    document.title = `${title} · ${config.name}`
  }, [title, config.name])
  return (
    <div className="mx-auto flex w-full max-w-5xl flex-col gap-y-4 p-4 md:p-8">
      <header className="flex flex-wrap items-center gap-3">
        {back !== undefined && (
          <Link
            to={back}
            aria-label={t("back")}
            className="text-ui-fg-subtle hover:bg-ui-bg-base-hover flex size-11 items-center justify-center rounded-md"
          >
            <ArrowLeft aria-hidden />
          </Link>
        )}
        <div className="min-w-0 flex-1 basis-32">
          <h1 className="h1-core break-words">{title}</h1>
          {subtitle && (
            <div className="txt-small text-ui-fg-subtle">{subtitle}</div>
          )}
        </div>
        {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  )
}
