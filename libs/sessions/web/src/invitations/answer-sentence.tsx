import { Plural, Trans } from '@lingui/react/macro';
import type { AnswerCount } from './count-answers';

/** The answers as one sentence: "29 of 34 have answered; 27 accept, 1 is tentative, 1 declines". */
export const AnswerSentence = ({ count }: { readonly count: AnswerCount }) => {
  const { invited, answered, accepted, tentative, declined } = count;
  if (answered === 0) return <Trans>None of {invited} has answered yet.</Trans>;
  return (
    <span>
      <Plural
        value={answered}
        one={`# of ${invited} has answered:`}
        other={`# of ${invited} have answered:`}
      />{' '}
      <Plural value={accepted} _0="none accepts" one="# accepts" other="# accept" />
      {tentative > 0 && (
        <>
          {', '}
          <Plural value={tentative} one="# is tentative" other="# are tentative" />
        </>
      )}
      {declined > 0 && (
        <>
          {', '}
          <Plural value={declined} one="# declines" other="# decline" />
        </>
      )}
      .
    </span>
  );
};
