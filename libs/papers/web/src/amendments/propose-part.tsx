import { useQuery } from '@apollo/client/react';
import { PaperNegotiationDocument } from '@parley/api-client';
import { useLocale } from '@parley/ui';
import { ProposeDialog } from './propose-dialog';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
}

/** Proposes an amendment to the present text of a paper from another screen than its own. */
const ProposePart = ({ id, onClose }: Props) => {
  const { language } = useLocale();
  const { data } = useQuery(PaperNegotiationDocument, {
    variables: { id, language },
    fetchPolicy: 'network-only',
  });
  const paper = data?.paper;
  if (paper === undefined || paper === null || paper.current === null) return null;
  return <ProposeDialog paper={paper} onClose={onClose} />;
};

export default ProposePart;
