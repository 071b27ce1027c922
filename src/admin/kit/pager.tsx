import { ChevronLeftMini, ChevronRightMini } from "@medusajs/icons"
import { IconButton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

type PagerProps = {
  label: string
  count: number
  limit: number
  offset: number
  onChange: (offset: number) => void
}

/** Which part of a long row of things is shown, and the way to the next. */
export function Pager({ label, count, limit, offset, onChange }: PagerProps) {
  const { t } = useTranslation("b2b")
  const last = Math.min(offset + limit, count)
  return (
    <div className="flex items-center gap-x-1">
      <Text size="small" className="text-ui-fg-subtle text-nowrap">
        {count > limit
          ? t("pager.part", { label, from: offset + 1, to: last, count })
          : t("pager.all", { label, count })}
      </Text>
      {count > limit && (
        <>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("pager.back", { label })}
            disabled={offset === 0}
            onClick={() => {
              onChange(Math.max(0, offset - limit))
            }}
          >
            <ChevronLeftMini />
          </IconButton>
          <IconButton
            size="small"
            variant="transparent"
            aria-label={t("pager.on", { label })}
            disabled={last >= count}
            onClick={() => {
              onChange(offset + limit)
            }}
          >
            <ChevronRightMini />
          </IconButton>
        </>
      )}
    </div>
  )
}
