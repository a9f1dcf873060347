package firstneuron.kernel;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.util.TreeScanner;
import java.util.Optional;

/**
 * The first use of a name in a declaration.
 *
 * @param start its position in the cell
 * @param isAnnotation whether it is used as an annotation
 * @param isMember whether it stands behind a point
 */
record Use(int start, boolean isAnnotation, boolean isMember) {

    static Optional<Use> of(MissingName name, SnippetPlace place) {
        Piece piece = place.piece();
        return Syntax.of(piece.text())
                .map(syntax -> new TreeScanner<Use, Boolean>() {
                    @Override
                    public Use visitAnnotation(AnnotationTree annotation, Boolean inside) {
                        return scan(annotation.getAnnotationType(), true);
                    }

                    @Override
                    public Use visitIdentifier(IdentifierTree identifier, Boolean isAnnotation) {
                        return identifier.getName().contentEquals(name.name())
                                ? new Use(piece.start() + syntax.start(identifier), isAnnotation, false)
                                : null;
                    }

                    @Override
                    public Use visitMemberSelect(MemberSelectTree member, Boolean isAnnotation) {
                        int end = piece.start() + syntax.end(member);
                        return member.getIdentifier().contentEquals(name.name())
                                ? new Use(end - name.name().length(), isAnnotation, true)
                                : super.visitMemberSelect(member, isAnnotation);
                    }

                    @Override
                    public Use reduce(Use last, Use before) {
                        return before == null ? last : before;
                    }
                }.scan(syntax.trees(), false));
    }
}
