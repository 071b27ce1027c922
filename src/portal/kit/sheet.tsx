import { XMark } from "@medusajs/icons"
import { Dialog } from "radix-ui"
import type { ReactNode } from "react"
import { useTranslation } from "react-i18next"

type SheetProps = {
  title: string
  description?: string
  onClose: () => void
  /** Fixed at the lower end: the buttons. */
  footer?: ReactNode
  children: ReactNode
}

/** What slides over a screen: from below on a phone, else from the side. */
export function Sheet({
  title,
  description,
  onClose,
  footer,
  children,
}: SheetProps) {
  const { t } = useTranslation()
  return (
    <Dialog.Root
      open
      onOpenChange={(open) => {
        if (!open) {
          onClose()
        }
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="bg-ui-bg-overlay fixed inset-0 z-40" />
        <Dialog.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          className="bg-ui-bg-base shadow-elevation-modal fixed inset-x-0 bottom-0 z-40 flex max-h-[92dvh] flex-col rounded-t-xl outline-none sm:inset-y-2 sm:left-auto sm:right-2 sm:max-h-none sm:w-[480px] sm:rounded-xl"
        >
          <div className="flex items-start gap-x-3 border-b px-4 py-3">
            <div className="min-w-0 flex-1 py-2">
              <Dialog.Title className="h2-core">{title}</Dialog.Title>
              {description && (
                <Dialog.Description className="txt-small text-ui-fg-subtle">
                  {description}
                </Dialog.Description>
              )}
            </div>
            <Dialog.Close
              aria-label={t("close")}
              className="text-ui-fg-subtle hover:bg-ui-bg-base-hover flex size-11 items-center justify-center rounded-md"
            >
              <XMark aria-hidden />
            </Dialog.Close>
          </div>
          <div className="flex flex-1 flex-col gap-y-4 overflow-y-auto p-4">
            {children}
          </div>
          {footer && (
            <div className="flex flex-wrap justify-end gap-2 border-t px-4 py-3">
              {footer}
            </div>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
