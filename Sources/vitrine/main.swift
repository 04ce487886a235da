import VitrineCommands

Vitrine.start()
