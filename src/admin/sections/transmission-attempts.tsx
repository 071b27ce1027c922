import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { AdminAttempt } from "../../api/admin/b2b/types"
import { Status } from "../kit/status"
import { useFormat } from "../kit/use-format"

/** Attempts shown before somebody asks for all. */
const AT_FIRST = 3

/** What was tried, the latest first, in the ERP's own words. */
export function TransmissionAttempts({
  attempts,
}: {
  attempts: AdminAttempt[]
}) {
  const { t } = useTranslation("b2b")
  const [all, setAll] = useState(false)
  const shown = all ? attempts : attempts.slice(0, AT_FIRST)
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      <Text size="small" leading="compact" weight="plus">
        {t("transmission.attempts", { count: attempts.length })}
      </Text>
      {shown.map((attempt) => (
        <Attempt key={attempt.id} attempt={attempt} />
      ))}
      {attempts.length > shown.length && (
        <Button
          size="small"
          variant="transparent"
          className="text-ui-fg-interactive self-start px-0"
          onClick={() => {
            setAll(true)
          }}
        >
          {t("transmission.allAttempts", { count: attempts.length })}
        </Button>
      )}
    </div>
  )
}

function Attempt({ attempt }: { attempt: AdminAttempt }) {
  const format = useFormat()
  return (
    <div className="flex flex-col gap-y-1">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {`${attempt.number}. ${format.instant(attempt.started_at)}`}
        </Text>
        <Status kind="attempt" value={attempt.outcome} />
      </div>
      {attempt.message && (
        <Text size="xsmall" className="text-ui-fg-muted break-words">
          {attempt.message}
        </Text>
      )}
    </div>
  )
}
