"""The course in other languages: texts are cut out of the English sources, kept in catalogues, and put back."""
