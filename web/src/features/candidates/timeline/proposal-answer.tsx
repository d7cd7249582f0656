import type { Interaction } from '@instroom/domain/candidate/interaction.ts';
import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorCodeOf } from '../../../data/errors.ts';
import { useSession } from '../../../data/session.ts';
import { useCommand } from '../../../shared/use-command.ts';
import { formatList } from '../../../ui/format.ts';
import { sendAnswerProposal } from '../candidate-commands.ts';
import { useFieldNames } from './event-entry.tsx';
import type { InTimeline } from './in-timeline.ts';
import { answerOf, firstChoice } from './proposal-choice.ts';
import { ProposalTable } from './proposal-table.tsx';
import classes from './timeline.module.css';

type Proposal = NonNullable<Interaction['proposal']>;
type Props = Pick<InTimeline, 'candidate' | 'editable' | 'nameOf'> & {
  id: string;
  proposal: Proposal;
};

/** What was filled in anew, and for editors the choice of what of it belongs in the dossier. */
export function ProposalAnswer({ id, proposal, candidate, editable, nameOf }: Props) {
  const { t } = useTranslation(['timeline', 'errors']);
  const { regionId } = useSession();
  const [chosen, setChosen] = useState(() => firstChoice(proposal, candidate));
  const command = useCommand((commandId, answer: ReturnType<typeof answerOf>) =>
    sendAnswerProposal({
      ...{ regionId, candidateId: candidate.id, interactionId: id, commandId },
      answer,
    }),
  );
  const mayAnswer = editable && proposal.state === 'open';
  const toggle = (field: string) =>
    setChosen(chosen.includes(field) ? chosen.filter((one) => one !== field) : [...chosen, field]);
  return (
    <>
      <Standing proposal={proposal} nameOf={nameOf} />
      <ProposalTable
        proposal={proposal}
        candidate={candidate}
        chosen={mayAnswer ? chosen : undefined}
        onToggle={toggle}
      />
      {mayAnswer && (
        <Group gap="xs" mt="sm" className={classes.answer}>
          <Button
            size="compact-sm"
            disabled={chosen.length === 0}
            loading={command.isPending && command.variables?.state === 'taken'}
            onClick={() => command.mutate(answerOf('taken', chosen))}
          >
            {t('timeline:proposal.take')}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={command.isPending && command.variables?.state === 'dismissed'}
            onClick={() => command.mutate(answerOf('dismissed'))}
          >
            {t('timeline:proposal.dismiss')}
          </Button>
          {chosen.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('timeline:proposal.nothingChosen')}
            </Text>
          )}
        </Group>
      )}
      {editable && proposal.state === 'dismissed' && (
        <UnstyledButton
          className={classes.quiet}
          disabled={command.isPending}
          onClick={() => command.mutate(answerOf('open'))}
        >
          {t('timeline:proposal.reopen')}
        </UnstyledButton>
      )}
      {command.error && (
        <Text role="alert" size="sm" c="var(--mantine-color-error)">
          {t(`errors:${errorCodeOf(command.error)}`)}
        </Text>
      )}
    </>
  );
}

function Standing({ proposal: { state, answer }, nameOf }: Pick<Props, 'proposal' | 'nameOf'>) {
  const { t } = useTranslation(['timeline', 'candidates']);
  const namesOf = useFieldNames();
  const who = nameOf(answer?.byUid ?? '');
  const texts = {
    open: t('timeline:proposal.open'),
    dismissed: t('timeline:proposal.dismissed', { who }),
    taken: t('timeline:proposal.taken', {
      who,
      fields: formatList(namesOf(answer?.fields ?? [])),
    }),
  };
  return (
    <p className={classes.text} data-open={state === 'open' || undefined}>
      {texts[state]}
    </p>
  );
}
